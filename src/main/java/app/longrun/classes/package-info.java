/** Endurance classes: the library's templates, and what a coach puts on the schedule. */
@ApplicationModule(allowedDependencies = {"platform", "exercises", "prescriptions"})
@NullMarked
package app.longrun.classes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
