/** The member's view over calendar, classes, strength and log: today, the week, and logging. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "tenancy",
            "identity",
            "exercises",
            "exercises::navigation",
            "prescriptions",
            "runners",
            "runners::navigation",
            "calendar",
            "calendar::navigation",
            "calendar::rows",
            "legload",
            "legload::rows",
            "log",
            "remarks",
            "remarks::rows",
            "classes",
            "assigning",
            "templates",
            "tailoring",
            "tailoring::rows",
            "strength",
            "clearance::navigation",
            "safety",
            "safety::navigation",
            "uploads::navigation",
            "guard",
            "workouts"
        })
@NullMarked
package app.longrun.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
