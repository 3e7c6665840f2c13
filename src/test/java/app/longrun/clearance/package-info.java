@NullMarked
package app.longrun.clearance;

import org.jspecify.annotations.NullMarked;
