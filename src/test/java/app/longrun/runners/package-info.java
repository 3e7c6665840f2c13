@NullMarked
package app.longrun.runners;

import org.jspecify.annotations.NullMarked;
