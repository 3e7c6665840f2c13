/** Which gym are we in? The bound gym, its settings, and the only code that knows Row Level Security. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package app.longrun.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
