/** How much one more try to sign in is worth: counted before it is looked at, without locking anybody out. */
@ApplicationModule(allowedDependencies = {"platform", "identity", "keys"})
@NullMarked
package app.longrun.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
