/** How training goes: e1RM, load with its coverage, work, runs and races, for the member and their coach; reads where the rows are and owns no training data. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "tenancy",
            "identity",
            "exercises",
            "prescriptions",
            "running",
            "guard",
            "runners",
            "calendar",
            "log"
        })
@NullMarked
package app.longrun.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
