@NullMarked
package app.longrun.notices;

import org.jspecify.annotations.NullMarked;
