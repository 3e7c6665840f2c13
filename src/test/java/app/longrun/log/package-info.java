@NullMarked
package app.longrun.log;

import org.jspecify.annotations.NullMarked;
