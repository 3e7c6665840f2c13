/** A member as a runner: their own page, and the coach's. */
@NullMarked
package app.longrun.runners.ui;

import org.jspecify.annotations.NullMarked;
