/** Everybody a coach looks after, who of them needs a word today and why; reads where the rows are and owns no training data. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "tenancy",
            "identity",
            "calendar::navigation",
            "classes",
            "classes::navigation",
            "progress::navigation",
            "safety::navigation"
        })
@NullMarked
package app.longrun.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
