@NullMarked
package app.longrun.progress;

import org.jspecify.annotations.NullMarked;
