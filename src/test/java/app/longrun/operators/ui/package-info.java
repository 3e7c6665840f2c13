@NullMarked
package app.longrun.operators.ui;

import org.jspecify.annotations.NullMarked;
