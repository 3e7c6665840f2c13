/** A member as a runner: races, key runs, free hours, thresholds and what they bring along. */
@ApplicationModule(
        allowedDependencies = {"platform", "platform::ui", "tenancy", "identity", "guard", "calendar", "notices"})
@NullMarked
package app.longrun.runners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
