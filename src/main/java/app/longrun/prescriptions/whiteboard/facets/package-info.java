/** What a few tokens of a line say by themselves: amounts, times, loads, paces, rests, formats and the names of movements. */
@NullMarked
package app.longrun.prescriptions.whiteboard.facets;

import org.jspecify.annotations.NullMarked;
