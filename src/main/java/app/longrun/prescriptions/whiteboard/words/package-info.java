/** The words of a line: how a text is cut into them, how they are spelt, and the movements they may name. */
@NamedInterface("whiteboard-words")
@NullMarked
package app.longrun.prescriptions.whiteboard.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
