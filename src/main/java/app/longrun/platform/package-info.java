/** The technical kit that knows no gym word: the clock, mail, files and the embedded database. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package app.longrun.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
