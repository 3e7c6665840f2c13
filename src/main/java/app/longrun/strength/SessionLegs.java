package app.longrun.strength;

import app.longrun.calendar.LegFacts;
import app.longrun.prescriptions.LegTotals;

/** What a session of a block asks of the legs; percentages are taken by the training max everybody begins with. */
public final class SessionLegs {

    /** Of a session that nothing is written in. */
    static final LegFacts NONE = LegFacts.lifting(0, false, 0, 0, 0);

    private SessionLegs() {}

    /** Counts the session as it is written. */
    public static LegFacts of(BlockSession session) {
        LegTotals legs = LegTotals.of(
                session.exercises().stream()
                        .map(exercise -> new LegTotals.Work(
                                exercise.prescription(),
                                exercise.movement().legLoad().level()))
                        .toList(),
                MemberTargets.TRAINING_MAX);
        return LegFacts.lifting(legs.legLoad(), legs.isHeavyLower(), legs.heavySets(), legs.legSets(), legs.contacts());
    }
}
