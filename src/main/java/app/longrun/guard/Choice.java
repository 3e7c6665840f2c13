package app.longrun.guard;

import java.time.Duration;

/** A start that a wished session could have. One choice is never equal to another: ways are told apart by their choices. */
final class Choice {

    private final int session;
    private final Bout bout;
    private final Cost cost;

    /** For the session with this number, and what the start costs beside all that is fixed. */
    Choice(int session, Bout bout, Cost cost) {
        this.session = session;
        this.bout = bout;
        this.cost = cost;
    }

    int session() {
        return session;
    }

    Bout bout() {
        return bout;
    }

    Cost cost() {
        return cost;
    }

    /** Whether it can follow the other: sessions keep their order and never overlap. */
    boolean isAfter(Choice other) {
        return !bout.start().isBefore(other.bout.end());
    }

    /** The same, so long after its start and, unless that is nothing at all, on a later day. */
    boolean isAfter(Choice other, Duration apart) {
        return isAfter(other)
                && (apart.isZero()
                        || (bout.day().isAfter(other.bout.day()) && other.bout.minutesTo(bout) >= apart.toMinutes()));
    }
}
