/** A member's plan in their own calendar: a secret address that calendar programs read, without anything about health. */
@ApplicationModule(
        allowedDependencies = {"platform", "platform::ui", "tenancy", "identity", "calendar", "plan::navigation"})
@NullMarked
package app.longrun.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
