/** Putting strength blocks on members' calendars: orders for many at once, what they would do, and who follows what. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "tenancy",
            "identity",
            "notices",
            "exercises",
            "prescriptions",
            "prescriptions::sheet",
            "groups",
            "guard",
            "legload",
            "calendar",
            "clearance",
            "log",
            "strength",
            "strength::navigation"
        })
@NullMarked
package app.longrun.assigning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
