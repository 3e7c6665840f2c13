/** The coach's pages for class templates, the schedule and the roster. */
@NullMarked
package app.longrun.classes.ui;

import org.jspecify.annotations.NullMarked;
