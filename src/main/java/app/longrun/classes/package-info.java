/** Endurance classes: the schedule, who has a place and who comes. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "tenancy",
            "identity",
            "templates",
            "templates::navigation",
            "templates::page",
            "calendar"
        })
@NullMarked
package app.longrun.classes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
