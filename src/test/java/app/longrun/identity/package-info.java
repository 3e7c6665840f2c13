@NullMarked
package app.longrun.identity;

import org.jspecify.annotations.NullMarked;
