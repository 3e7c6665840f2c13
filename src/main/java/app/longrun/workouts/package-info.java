/** Sessions as files that watches and trainers follow: FIT workouts and ZWO runs; pure Java. */
@ApplicationModule(allowedDependencies = {"exercises", "prescriptions", "guard", "fit"})
@NullMarked
package app.longrun.workouts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
