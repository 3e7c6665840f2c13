/** The language of the whiteboard: what coaches really write, read line by line into typed parts and written back as canonical text. */
@NamedInterface("whiteboard")
@NullMarked
package app.longrun.prescriptions.whiteboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
