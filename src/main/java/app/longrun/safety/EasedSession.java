package app.longrun.safety;

import app.longrun.calendar.BlockSlot;
import java.util.List;

/**
 * A session of a block as it is to be done: none of its rows while it waits for a coach.
 *
 * @param easings what is other than planned, and why
 */
public record EasedSession(BlockSlot slot, List<EasedRow> rows, List<Easing> easings) {

    public EasedSession {
        rows = List.copyOf(rows);
        easings = List.copyOf(easings);
    }

    /** Whether it waits for a coach. */
    public boolean isPaused() {
        return easings.stream().anyMatch(easing -> easing.kind() == EaseKind.PAUSED);
    }
}
