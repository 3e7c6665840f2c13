@NullMarked
package app.longrun.uploads;

import org.jspecify.annotations.NullMarked;
