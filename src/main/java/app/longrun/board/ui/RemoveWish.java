package app.longrun.board.ui;

import app.longrun.board.BoardSpan;
import app.longrun.board.HeldSession;
import java.time.LocalDate;
import java.util.List;

/** Sessions to be taken off. */
record RemoveWish(List<HeldCard> held, LocalDate monday, int weeks) {

    private static final int MOST = 50;

    RemoveWish {
        if (held.isEmpty() || held.size() > MOST) {
            throw new IllegalArgumentException("A hand holds 1 to 50 sessions");
        }
    }

    List<HeldSession> sessions() {
        return held.stream().map(HeldCard::held).toList();
    }

    BoardSpan span() {
        return new BoardSpan(monday, weeks);
    }
}
