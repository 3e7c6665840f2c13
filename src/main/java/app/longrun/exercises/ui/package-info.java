/** The pages of the movement library: to browse, to read, to change for this gym. */
@NullMarked
package app.longrun.exercises.ui;

import org.jspecify.annotations.NullMarked;
