@NullMarked
package app.longrun.exercises.ui;

import org.jspecify.annotations.NullMarked;
