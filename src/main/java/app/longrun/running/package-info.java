/** The arithmetic of running: equivalent race index, training paces, zones, predictions, and what a run takes; pure Java. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.longrun.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
