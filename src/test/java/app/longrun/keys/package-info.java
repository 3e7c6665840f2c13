@NullMarked
package app.longrun.keys;

import org.jspecify.annotations.NullMarked;
