package app.longrun.board.ui;

import app.longrun.board.BoardOrder;
import app.longrun.board.BoardSpan;
import java.time.LocalDate;

/** Two sessions that change their days. */
record SwapWish(HeldCard one, HeldCard other, LocalDate monday, int weeks) {

    BoardOrder order() {
        return new BoardOrder.Swap(one.held(), other.held());
    }

    BoardSpan span() {
        return new BoardSpan(monday, weeks);
    }
}
