@NullMarked
package app.longrun;

import org.jspecify.annotations.NullMarked;
