/** A gym itself: opened by whoever signs it up, set up by its owners, closed with all it holds to take along. */
@ApplicationModule(allowedDependencies = {"platform", "platform::ui", "tenancy", "identity", "signin"})
@NullMarked
package app.longrun.gyms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
