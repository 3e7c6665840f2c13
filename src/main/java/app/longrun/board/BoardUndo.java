package app.longrun.board;

import app.longrun.calendar.SeenSession;
import app.longrun.calendar.SessionMove;
import app.longrun.identity.MemberId;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * How an act on the board is taken back, as long as nobody has changed the sessions since.
 *
 * @param members whose calendars it is about
 * @param back moved ones, with the place they came from
 * @param added ones that were not there before
 * @param removed ones that were
 */
public record BoardUndo(
        Set<MemberId> members, List<SessionMove> back, List<SeenSession> added, List<SeenSession> removed)
        implements Serializable {

    public BoardUndo {
        members = Set.copyOf(members);
        back = List.copyOf(back);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
