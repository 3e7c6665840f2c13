@NullMarked
package app.longrun.exercises;

import org.jspecify.annotations.NullMarked;
