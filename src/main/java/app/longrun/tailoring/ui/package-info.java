/** A member's version of a class as every screen shows it. */
@NullMarked
package app.longrun.tailoring.ui;

import org.jspecify.annotations.NullMarked;
