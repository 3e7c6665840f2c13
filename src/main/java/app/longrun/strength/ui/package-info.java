/** The coach's pages about strength blocks: choose one, look through its weeks, put it on calendars. */
@NullMarked
package app.longrun.strength.ui;

import org.jspecify.annotations.NullMarked;
