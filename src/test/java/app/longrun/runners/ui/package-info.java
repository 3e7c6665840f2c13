@NullMarked
package app.longrun.runners.ui;

import org.jspecify.annotations.NullMarked;
