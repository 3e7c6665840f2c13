/** How somebody proves who they are: password, one-time code, recovery code. */
@ApplicationModule(allowedDependencies = {"platform", "identity", "keys", "securitylog", "throttle"})
@NullMarked
package app.longrun.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
