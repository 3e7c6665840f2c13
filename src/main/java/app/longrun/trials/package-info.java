/** The public free-class page: who claims a place in a class, hears about it by mail, and comes. */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity", "classes"})
@NullMarked
package app.longrun.trials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
