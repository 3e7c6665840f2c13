/** Sets of members that coaches name, kept for each gym. */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity"})
@NullMarked
package app.longrun.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
