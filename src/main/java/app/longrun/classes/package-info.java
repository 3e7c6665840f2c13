/** Endurance classes: the schedule, who has a place and who comes. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "tenancy",
            "identity",
            "notices",
            "templates",
            "templates::navigation",
            "templates::page",
            "exercises",
            "prescriptions",
            "calendar",
            "clearance",
            "calendar::navigation",
            "pain",
            "tailoring",
            "tailoring::rows",
            "legload::navigation"
        })
@NullMarked
package app.longrun.classes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
