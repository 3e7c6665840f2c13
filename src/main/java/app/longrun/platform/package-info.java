/** Technical kit that knows no gym word: clock, mail, downloads, jobs, files. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package app.longrun.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
