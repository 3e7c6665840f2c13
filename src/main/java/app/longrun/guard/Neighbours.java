package app.longrun.guard;

import org.jspecify.annotations.Nullable;

/** What two wished sessions cost beside each other: that depends on the gap and on the day alone, so it is weighed once for each. */
final class Neighbours {

    private final Runner runner;
    private final long horizon;
    /** By the earlier session, the later one, and twice the gap in slots, one more on the same day. */
    private final @Nullable Cost[][][] weighed;

    Neighbours(Runner runner, int sessions) {
        this.runner = runner;
        this.horizon = runner.thresholds().nearHorizon().toMinutes();
        this.weighed = new Cost[sessions][sessions][];
    }

    Cost cost(Choice earlier, Choice later) {
        long gap = earlier.bout().minutesTo(later.bout());
        if (gap >= horizon) {
            return Cost.NONE;
        }
        @Nullable Cost[] known = weighed[earlier.session()][later.session()];
        if (known == null) {
            known = new Cost[2 * Math.toIntExact(Math.ceilDiv(horizon, Availability.SLOT_MINUTES))];
            weighed[earlier.session()][later.session()] = known;
        }
        int at = 2 * (int) (gap / Availability.SLOT_MINUTES)
                + (earlier.bout().day().equals(later.bout().day()) ? 1 : 0);
        Cost cost = known[at];
        if (cost == null) {
            cost = Cost.of(new Pair(earlier.bout(), later.bout(), runner));
            known[at] = cost;
        }
        return cost;
    }
}
