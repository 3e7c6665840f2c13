package app.longrun.legload;

import app.longrun.guard.Rule;
import app.longrun.guard.Severity;
import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A rule that two sessions of a calendar run into; {@code legload.rule.R1} and {@code legload.source.R1} of the bundle say
 * what the rule is and where it is from.
 *
 * @param first the earlier of the two; for R8 the longest run before
 * @param actual the gap as it is, see {@link app.longrun.guard.Hit}
 * @param needed the least gap; zero for R8
 * @param allowance the coach's word that it may be; none = nobody has given it
 */
public record LegHit(
        Rule rule,
        Severity severity,
        GuardedSession first,
        GuardedSession second,
        Duration actual,
        Duration needed,
        @Nullable Allowance allowance)
        implements Serializable {

    /** Whether nobody has said yet that it may be. */
    public boolean isOpen() {
        return allowance == null;
    }

    /** Whether it is about this session. */
    public boolean concerns(GuardedSession session) {
        return first.id().equals(session.id()) || second.id().equals(session.id());
    }
}
