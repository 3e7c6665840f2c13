package app.longrun.calendar;

import java.io.Serializable;
import java.util.UUID;

/**
 * The place of a lifting session in an assigned block; its sets are read from the block when they are shown.
 *
 * @param assignment the assignment of a block to this member
 * @param week from 1
 * @param session the letter of the session, such as A
 */
public record BlockSlot(UUID assignment, int week, String session) implements Serializable {

    public BlockSlot {
        if (week < 1 || session.isBlank()) {
            throw new IllegalArgumentException("A block slot has a week from 1 and a session letter");
        }
    }
}
