/** Passkeys: kept in the database, added and removed by their person, and a way to sign in that is two factors in one. */
@ApplicationModule(allowedDependencies = {"platform", "identity", "securitylog"})
@NullMarked
package app.longrun.passkeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
