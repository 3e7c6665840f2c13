package app.longrun.board;

import java.util.List;

/** What stands on some members' calendars in some weeks, by day and time. */
public record BoardEntries(BoardSpan span, List<BoardSession> sessions, List<BusyTime> elsewhere) {

    public BoardEntries {
        sessions = List.copyOf(sessions);
        elsewhere = List.copyOf(elsewhere);
    }
}
