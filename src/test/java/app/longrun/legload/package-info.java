@NullMarked
package app.longrun.legload;

import org.jspecify.annotations.NullMarked;
