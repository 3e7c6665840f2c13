/** How a prescription changes from week to week, and after what was logged: the nine progression models (science.md 2.2). */
@NamedInterface("progression")
@NullMarked
package app.longrun.prescriptions.progression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
