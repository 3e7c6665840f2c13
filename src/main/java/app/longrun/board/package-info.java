/** The coach's calendar board: members by weeks, and one member by month; what stands where, and what moving it would do. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "tenancy",
            "identity",
            "notices",
            "guard",
            "calendar",
            "legload",
            "legload::rows"
        })
@NullMarked
package app.longrun.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
