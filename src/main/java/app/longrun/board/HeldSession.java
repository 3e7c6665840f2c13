package app.longrun.board;

import app.longrun.calendar.SeenSession;
import app.longrun.calendar.SessionId;
import app.longrun.identity.MemberId;
import java.io.Serializable;

/**
 * A session in a coach's hand.
 *
 * @param version what the coach has seen
 */
public record HeldSession(SessionId id, int version, MemberId member) implements Serializable {

    SeenSession seen() {
        return new SeenSession(id, version);
    }
}
