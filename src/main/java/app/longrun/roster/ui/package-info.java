/** A coach's day and the roster of a gym. */
@NullMarked
package app.longrun.roster.ui;

import org.jspecify.annotations.NullMarked;
