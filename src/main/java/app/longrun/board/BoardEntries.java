package app.longrun.board;

import app.longrun.legload.LegHit;
import java.util.List;

/**
 * What stands on some members' calendars in some weeks, by day and time.
 *
 * @param hits what the guard minds about it, also what a coach has allowed
 */
public record BoardEntries(BoardSpan span, List<BoardSession> sessions, List<BusyTime> elsewhere, List<LegHit> hits) {

    public BoardEntries {
        sessions = List.copyOf(sessions);
        elsewhere = List.copyOf(elsewhere);
        hits = List.copyOf(hits);
    }
}
