/** What heavy legs do to tomorrow: rules R1 to R8 between the bouts of a runner's week, and the best places for them; pure Java. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.longrun.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
