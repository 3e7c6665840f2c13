/** The board in the browser: one element for all members and weeks, and the dialogs round it. */
@NullMarked
package app.longrun.board.ui;

import org.jspecify.annotations.NullMarked;
