/** Who are we and what may we do here? People, their roles in each gym, sign-in, the door and the audit trail. */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "securitylog"})
@NullMarked
package app.longrun.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
