package app.longrun.board.ui;

import app.longrun.board.BoardOrder;
import app.longrun.board.BoardSpan;
import app.longrun.identity.MemberId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions put down on a day, the first one at a time where one was chosen. */
record PlaceWish(
        List<HeldCard> held,
        UUID member,
        LocalDate on,
        @Nullable LocalTime at,
        boolean isCopy,
        LocalDate monday,
        int weeks) {

    BoardOrder order() {
        return new BoardOrder.Placing(
                held.stream().map(HeldCard::held).toList(), new MemberId(member), on, at, false, isCopy);
    }

    BoardSpan span() {
        return new BoardSpan(monday, weeks);
    }
}
