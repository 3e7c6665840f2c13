@NullMarked
package app.longrun.classes.ui;

import org.jspecify.annotations.NullMarked;
