/** ONE log for each member: everything done, with session RPE, estimated maxes and the target as it was shown. */
@ApplicationModule(
        allowedDependencies = {"platform", "tenancy", "identity", "exercises", "prescriptions", "guard", "calendar"})
@NullMarked
package app.longrun.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
