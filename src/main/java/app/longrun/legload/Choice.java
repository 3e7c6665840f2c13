package app.longrun.legload;

import java.io.Serializable;
import java.util.List;

/**
 * What can be done with a session otherwise than planned.
 *
 * @param others what it could change places with: those within a week of it that can be moved, by date
 */
public record Choice(GuardedSession session, List<GuardedSession> others) implements Serializable {

    public Choice {
        others = List.copyOf(others);
    }
}
