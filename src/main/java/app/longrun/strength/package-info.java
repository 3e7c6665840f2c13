/** Strength blocks: the library's multi-week plans, and what a coach makes of them. */
@ApplicationModule(allowedDependencies = {"platform", "exercises", "prescriptions"})
@NullMarked
package app.longrun.strength;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
