/** Finding by typing: members, templates, classes, blocks and pages, each by what the caller may see. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "tenancy",
            "identity",
            "calendar",
            "calendar::navigation",
            "classes",
            "classes::navigation",
            "strength",
            "strength::navigation",
            "templates",
            "templates::navigation",
            "plan::navigation"
        })
@NullMarked
package app.longrun.palette;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
