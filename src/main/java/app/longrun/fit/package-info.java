/** The FIT protocol as watches speak it: messages to bytes and back, with bounds; pure Java. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.longrun.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
