/** The component kit: small accessible parts that every view is made of. */
@NamedInterface("ui")
@NullMarked
package app.longrun.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
