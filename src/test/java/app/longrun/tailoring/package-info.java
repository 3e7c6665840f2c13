@NullMarked
package app.longrun.tailoring;

import org.jspecify.annotations.NullMarked;
