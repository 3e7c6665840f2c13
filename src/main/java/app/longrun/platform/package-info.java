/** The technical kit under every module; it knows no gym word and is open to all. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package app.longrun.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
