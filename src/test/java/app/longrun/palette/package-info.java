@NullMarked
package app.longrun.palette;

import org.jspecify.annotations.NullMarked;
