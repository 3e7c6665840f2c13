/** The palette that opens with a key on every page. */
@NullMarked
package app.longrun.palette.ui;

import org.jspecify.annotations.NullMarked;
