package app.longrun.board.ui;

import app.longrun.board.BoardSpan;
import java.time.LocalDate;

/** Members whose names hold some letters, in the weeks the board shows. */
record NameWish(String name, LocalDate monday, int weeks) {

    BoardSpan span() {
        return new BoardSpan(monday, weeks);
    }
}
