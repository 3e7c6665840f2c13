package app.longrun.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session of a block that is counted back from a race.
 *
 * @param week of the block, from 1
 * @param on the day it stands on
 * @param home where it stood before it gave way by itself; none = it has not
 * @param isLeftOut whether there is no room for it before the race
 */
public record AnchoredSession(
        SessionId id,
        int version,
        int week,
        LocalDate on,
        @Nullable LocalDate home,
        boolean isByHand,
        SessionState state,
        boolean isLeftOut) {

    /** Whether it may still move: planned, or left out for want of room. */
    public boolean isOpen() {
        return state == SessionState.PLANNED || isLeftOut;
    }
}
