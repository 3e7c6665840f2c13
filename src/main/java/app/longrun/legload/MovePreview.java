package app.longrun.legload;

import app.longrun.guard.Severity;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What moving a session would do.
 *
 * @param session as it would stand, with the version that the move must name
 * @param hits what it would run into there, and what would come up between others because it is gone
 * @param slots the nearest starts to come that no rule minds, one a day, nearest first; not looked for where nothing is hit
 */
public record MovePreview(GuardedSession session, List<LegHit> hits, List<LocalDateTime> slots)
        implements Serializable {

    public MovePreview {
        hits = List.copyOf(hits);
        slots = List.copyOf(slots);
    }

    /** Whether no rule minds. */
    public boolean isLegal() {
        return hits.isEmpty();
    }

    /** Whether only a coach may go on. */
    public boolean isBlocked() {
        return hits.stream().anyMatch(hit -> hit.severity() == Severity.BLOCK);
    }
}
