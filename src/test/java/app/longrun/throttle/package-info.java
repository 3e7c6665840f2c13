@NullMarked
package app.longrun.throttle;

import org.jspecify.annotations.NullMarked;
