package app.longrun.board.ui;

import app.longrun.board.BoardSpan;
import java.time.LocalDate;

/** Weeks the board wants to show and does not know yet. */
record SpanWish(LocalDate monday, int weeks) {

    BoardSpan span() {
        return new BoardSpan(monday, weeks);
    }
}
