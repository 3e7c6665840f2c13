/** The language of the field in plain Java: amounts, intensities, loads, maxes and what a bar can hold. */
@ApplicationModule(allowedDependencies = {"platform", "exercises"})
@NullMarked
package app.longrun.prescriptions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
