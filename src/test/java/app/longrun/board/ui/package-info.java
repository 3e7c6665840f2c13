@NullMarked
package app.longrun.board.ui;

import org.jspecify.annotations.NullMarked;
