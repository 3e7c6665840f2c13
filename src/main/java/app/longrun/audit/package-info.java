/** Who did what in a gym: the trail that services write, read by its owners. */
@ApplicationModule(allowedDependencies = {"platform", "platform::ui", "tenancy", "identity"})
@NullMarked
package app.longrun.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
