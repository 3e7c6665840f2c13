/** Who belongs to a gym: invitations, the join link, roles given and taken, people who leave. */
@ApplicationModule(allowedDependencies = {"platform", "platform::ui", "tenancy", "identity", "signin"})
@NullMarked
package app.longrun.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
