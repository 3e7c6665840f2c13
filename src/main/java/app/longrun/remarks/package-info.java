/** What members and coaches say about sessions, and why sessions were moved: the story of each, in one place. */
@ApplicationModule(allowedDependencies = {"platform", "platform::ui", "tenancy", "identity", "notices", "calendar"})
@NullMarked
package app.longrun.remarks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
