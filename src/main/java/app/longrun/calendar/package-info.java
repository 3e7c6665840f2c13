/** ONE calendar for each member: everything planned, be it class, lifting, run or race. */
@ApplicationModule(allowedDependencies = {"platform", "platform::ui", "tenancy", "identity", "guard"})
@NullMarked
package app.longrun.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
