@NullMarked
package app.longrun.calendar.ui;

import org.jspecify.annotations.NullMarked;
