/** Strength blocks: the library's multi-week plans, and what a coach makes of them for members. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "tenancy",
            "identity",
            "exercises",
            "prescriptions",
            "prescriptions::sheet",
            "prescriptions::progression",
            "calendar",
            "log"
        })
@NullMarked
package app.longrun.strength;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
