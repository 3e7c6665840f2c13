/** What stands on a whiteboard in typed parts, and its one canonical text. */
@NamedInterface("whiteboard")
@NullMarked
package app.longrun.prescriptions.whiteboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
