/** What the coach writes for a class: the gym's own templates, the library's to start from, and what each adds to a runner's week. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "tenancy",
            "identity",
            "exercises",
            "prescriptions",
            "prescriptions::whiteboard",
            "prescriptions::whiteboard-words",
            "prescriptions::whiteboard-reading"
        })
@NullMarked
package app.longrun.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
