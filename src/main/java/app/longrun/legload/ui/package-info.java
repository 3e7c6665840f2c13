/** The rules of the leg-load guard as coaches set them, and a hit as every screen shows it. */
@NullMarked
package app.longrun.legload.ui;

import org.jspecify.annotations.NullMarked;
