@NullMarked
package app.longrun.library;

import org.jspecify.annotations.NullMarked;
