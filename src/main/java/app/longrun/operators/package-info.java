/** Running Longrun itself: the list of gyms, suspending one, visits in a gym that needs help, and signing a person out. */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity", "sessions"})
@NullMarked
package app.longrun.operators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
