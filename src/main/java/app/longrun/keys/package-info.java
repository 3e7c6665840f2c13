/** The installation's own secret: keyed hashes, and what is sealed so that the database alone cannot read it. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package app.longrun.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
