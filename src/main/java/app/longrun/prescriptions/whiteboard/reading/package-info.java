/** What a coach wrote, understood: small readers find what a few words say, and what belongs together becomes a line. */
@NamedInterface("whiteboard-reading")
@NullMarked
package app.longrun.prescriptions.whiteboard.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
