@NullMarked
package app.longrun.assigning;

import org.jspecify.annotations.NullMarked;
