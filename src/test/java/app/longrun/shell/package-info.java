@NullMarked
package app.longrun.shell;

import org.jspecify.annotations.NullMarked;
