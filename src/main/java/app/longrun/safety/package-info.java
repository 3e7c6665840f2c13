/** Training through pain and round it: what a runner notes, what follows for the plan by rule, and what coaches say to it. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "tenancy",
            "identity",
            "notices",
            "exercises",
            "prescriptions",
            "pain",
            "calendar",
            "runners",
            "runners::consent",
            "clearance::navigation",
            "strength"
        })
@NullMarked
package app.longrun.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
