/** The coach's sheet in plain Java: what is typed into a cell, and back. */
@NamedInterface("sheet")
@NullMarked
package app.longrun.prescriptions.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
