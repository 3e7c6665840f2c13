/** What happened to the locks: one structured line for each sign-in, failure and refusal, for whoever runs Longrun. */
@ApplicationModule(allowedDependencies = {"platform", "keys"})
@NullMarked
package app.longrun.securitylog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
