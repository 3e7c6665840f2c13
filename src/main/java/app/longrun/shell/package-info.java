/** The frame round every page: layout, sign-in, gym switcher, error pages and web security. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "tenancy",
            "identity",
            "audit::navigation",
            "classes::navigation",
            "plan::navigation",
            "reporting::navigation",
            "strength::navigation"
        })
@NullMarked
package app.longrun.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
