/** What a person may ask of their own data: read it, take it along, consent to it, and have it erased. */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity", "calendar", "runners"})
@NullMarked
package app.longrun.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
