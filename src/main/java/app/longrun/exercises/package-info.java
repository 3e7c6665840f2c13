/** The library: six families of movements with chains, leg-load class, injury codes and aliases, activities, and what a gym adds. */
@ApplicationModule(allowedDependencies = {"platform", "platform::ui", "tenancy", "identity"})
@NullMarked
package app.longrun.exercises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
