package app.longrun.board.ui;

import app.longrun.board.BoardSpan;
import java.time.LocalDate;

/**
 * What the board shows first.
 *
 * @param month whether it is one member's weeks below each other, not many members' beside each other
 * @param base what the address of a member's month begins with
 */
record FrameCard(String monday, int weeks, String today, boolean month, String base) {

    static FrameCard of(BoardSpan span, LocalDate today, boolean isMonth, String base) {
        return new FrameCard(span.monday().toString(), span.weeks(), today.toString(), isMonth, base);
    }
}
