/** The frame round every page: layout, gym switcher, error pages and web security. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "tenancy",
            "identity",
            "securitylog",
            "signin",
            "notices",
            "palette",
            "audit::navigation",
            "board::navigation",
            "classes::navigation",
            "exercises::navigation",
            "feed::navigation",
            "gyms::navigation",
            "legload::navigation",
            "notices::navigation",
            "palette::navigation",
            "people::navigation",
            "plan::navigation",
            "progress::navigation",
            "reporting::navigation",
            "roster::navigation",
            "safety::navigation",
            "strength::navigation",
            "templates::navigation"
        })
@NullMarked
package app.longrun.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
