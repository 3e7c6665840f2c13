@NullMarked
package app.longrun.privacy;

import org.jspecify.annotations.NullMarked;
