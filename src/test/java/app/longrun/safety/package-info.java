@NullMarked
package app.longrun.safety;

import org.jspecify.annotations.NullMarked;
