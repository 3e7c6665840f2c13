/** The library: six families of movements with their chains, leg-load class, injury codes and aliases, and the activities of a class. */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity"})
@NullMarked
package app.longrun.exercises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
