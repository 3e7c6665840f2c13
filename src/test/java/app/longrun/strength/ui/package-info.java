@NullMarked
package app.longrun.strength.ui;

import org.jspecify.annotations.NullMarked;
