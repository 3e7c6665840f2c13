@NullMarked
package app.longrun.workouts;

import org.jspecify.annotations.NullMarked;
