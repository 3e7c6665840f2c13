/** Is it safe to begin: the product's own readiness check, clearances that coaches store, and the gate before blocks and classes. */
@ApplicationModule(
        allowedDependencies = {"platform", "platform::ui", "tenancy", "identity", "runners", "runners::consent"})
@NullMarked
package app.longrun.clearance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
