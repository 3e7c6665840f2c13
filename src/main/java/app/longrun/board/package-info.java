/** The coach's calendar board: members by weeks, and one member by month; what stands where, and what moving it would do. */
@ApplicationModule(allowedDependencies = {"platform", "platform::ui", "tenancy", "identity", "calendar"})
@NullMarked
package app.longrun.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
