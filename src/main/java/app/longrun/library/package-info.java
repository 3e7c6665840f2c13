/** Brings the shipped blocks and class templates into the shared catalogue; the movements bring themselves. */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity", "exercises", "templates"})
@NullMarked
package app.longrun.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
