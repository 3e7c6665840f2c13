/** Runs as watches record them: FIT, GPX and TCX files read within bounds, or refused in plain words. */
@ApplicationModule(allowedDependencies = {"platform", "fit"})
@NullMarked
package app.longrun.recordings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
