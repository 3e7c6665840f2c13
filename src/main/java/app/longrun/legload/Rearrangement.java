package app.longrun.legload;

import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionMove;
import java.io.Serializable;
import java.util.List;

/** Sessions to be moved and sessions to be added in one act, all or none. */
public record Rearrangement(List<SessionMove> moves, List<PlannedSession> additions) implements Serializable {

    private static final int MOST = 100;

    public Rearrangement {
        moves = List.copyOf(moves);
        additions = List.copyOf(additions);
        if (moves.size() + additions.size() > MOST || (moves.isEmpty() && additions.isEmpty())) {
            throw new IllegalArgumentException("An act is about 1 to 100 sessions");
        }
    }

    /** Sessions that change their place. */
    public static Rearrangement moving(List<SessionMove> moves) {
        return new Rearrangement(moves, List.of());
    }

    /** Sessions that were not there before. */
    public static Rearrangement adding(List<PlannedSession> additions) {
        return new Rearrangement(List.of(), additions);
    }
}
