/** The way back in for whoever forgot their password: a link by mail that sets a new one. */
@ApplicationModule(allowedDependencies = {"platform", "identity", "signin", "sessions"})
@NullMarked
package app.longrun.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
