/** Where a person is signed in: listed, ended at will, checked at each request, and remembered across restarts. */
@ApplicationModule(allowedDependencies = {"platform", "identity", "securitylog", "signin"})
@NullMarked
package app.longrun.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
