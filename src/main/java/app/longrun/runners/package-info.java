/** A member as a runner: the races they train for and the days they can lift on. */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity", "calendar"})
@NullMarked
package app.longrun.runners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
