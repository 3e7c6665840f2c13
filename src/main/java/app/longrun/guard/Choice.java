package app.longrun.guard;

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
}
