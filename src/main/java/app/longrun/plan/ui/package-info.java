/** What a member sees and touches: the day, the week, and the set logger. */
@NullMarked
package app.longrun.plan.ui;

import org.jspecify.annotations.NullMarked;
