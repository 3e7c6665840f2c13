/** The pain ladder: what a pain score and the morning after it mean for the next session, and the way back to running; pure Java. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.longrun.pain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
