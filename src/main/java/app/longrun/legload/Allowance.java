package app.longrun.legload;

import app.longrun.guard.Hit;
import app.longrun.guard.Rule;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A coach's word that two sessions may stand as they do.
 *
 * @param session the one that was put there
 * @param firstStart where the earlier one stood
 * @param secondStart where the later one stood
 */
public record Allowance(UUID session, Rule rule, LocalDateTime firstStart, LocalDateTime secondStart, String reason)
        implements Serializable {

    /** Whether it is about this hit, with both sessions still where they stood. */
    boolean isAbout(Hit hit) {
        return rule == hit.rule()
                && (session.equals(hit.first().id())
                        || session.equals(hit.second().id()))
                && firstStart.equals(hit.first().start())
                && secondStart.equals(hit.second().start());
    }
}
