/** Running Longrun itself: the list of gyms, suspending one, and visits in a gym that needs help. */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity"})
@NullMarked
package app.longrun.operators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
