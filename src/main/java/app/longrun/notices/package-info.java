/** Telling people: what changed for them, in the app and by mail, as each of them wants to be told. */
@ApplicationModule(allowedDependencies = {"platform", "platform::ui", "tenancy", "identity"})
@NullMarked
package app.longrun.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
