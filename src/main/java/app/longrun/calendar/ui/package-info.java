/** A member's calendar as their coach sees it. */
@NullMarked
package app.longrun.calendar.ui;

import org.jspecify.annotations.NullMarked;
