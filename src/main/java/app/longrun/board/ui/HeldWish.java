package app.longrun.board.ui;

import app.longrun.board.BoardSpan;
import app.longrun.board.HeldSession;
import java.time.LocalDate;
import java.util.List;

/** What the guard says to each day for these is wanted. */
record HeldWish(int seq, List<HeldCard> held, boolean isCopy, LocalDate monday, int weeks) {

    private static final int MOST = 50;

    HeldWish {
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
