@NullMarked
package app.longrun.journey;

import org.jspecify.annotations.NullMarked;
