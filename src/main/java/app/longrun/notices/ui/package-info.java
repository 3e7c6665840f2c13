/** The bell, what it rang for, and how one wants to be told. */
@NullMarked
package app.longrun.notices.ui;

import org.jspecify.annotations.NullMarked;
