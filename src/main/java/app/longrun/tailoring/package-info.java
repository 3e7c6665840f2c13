/** One class, a version per runner: what each does otherwise because of tomorrow's run, a race, a pain or a first time. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "tenancy",
            "identity",
            "exercises",
            "guard",
            "pain",
            "safety",
            "calendar",
            "templates",
            "legload",
            "legload::rows"
        })
@NullMarked
package app.longrun.tailoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
