package app.longrun.board.ui;

import app.longrun.board.BoardOrder;
import app.longrun.board.BoardSpan;
import app.longrun.identity.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Days that are to get a run. */
record RunWish(List<Day> places, LocalDate monday, int weeks) {

    /** A day of a member. */
    record Day(UUID member, LocalDate on) {}

    List<BoardOrder.RunPlace> runPlaces() {
        return places.stream()
                .map(day -> new BoardOrder.RunPlace(new MemberId(day.member()), day.on()))
                .toList();
    }

    BoardSpan span() {
        return new BoardSpan(monday, weeks);
    }
}
