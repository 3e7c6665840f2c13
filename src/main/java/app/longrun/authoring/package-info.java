/** Writing strength blocks: the coach's sheet, its versions, and the rules that fill its weeks. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "tenancy",
            "identity",
            "exercises",
            "prescriptions",
            "prescriptions::sheet",
            "prescriptions::whiteboard",
            "prescriptions::whiteboard-reading",
            "prescriptions::progression",
            "strength",
            "strength::navigation",
            "strength::words"
        })
@NullMarked
package app.longrun.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
