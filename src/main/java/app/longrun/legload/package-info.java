/** The leg-load guard at work: calendars as bouts, hits, legal slots, guarded moves. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::ui",
            "tenancy",
            "identity",
            "notices",
            "guard",
            "calendar",
            "calendar::navigation",
            "runners",
            "runners::navigation",
            "remarks"
        })
@NullMarked
package app.longrun.legload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
