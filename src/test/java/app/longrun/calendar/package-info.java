@NullMarked
package app.longrun.calendar;

import org.jspecify.annotations.NullMarked;
