/** How somebody proves who they are: password, one-time code, recovery code, and the guard against guessing. */
@ApplicationModule(allowedDependencies = {"platform", "identity"})
@NullMarked
package app.longrun.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
