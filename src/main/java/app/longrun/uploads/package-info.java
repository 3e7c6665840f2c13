/** Runs from the files of watches: looked at first, saved once. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "tenancy",
            "identity",
            "recordings",
            "guard",
            "prescriptions",
            "calendar",
            "log"
        })
@NullMarked
package app.longrun.uploads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
