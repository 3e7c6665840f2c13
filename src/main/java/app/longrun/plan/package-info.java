/** The member's view over calendar, classes, strength and log: today, the week, and logging. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.longrun.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
