@NullMarked
package app.longrun.trials;

import org.jspecify.annotations.NullMarked;
