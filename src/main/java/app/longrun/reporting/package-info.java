/** The owner's figures: counted where the rows are, each with the rows behind it; owns no training data. */
@ApplicationModule(allowedDependencies = {"platform", "platform::ui", "tenancy", "identity"})
@NullMarked
package app.longrun.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
