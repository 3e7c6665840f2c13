@NullMarked
package app.longrun.strength;

import org.jspecify.annotations.NullMarked;
