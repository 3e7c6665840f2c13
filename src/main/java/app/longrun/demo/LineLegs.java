package app.longrun.demo;

import app.longrun.calendar.LegFacts;
import app.longrun.prescriptions.LegTotals;
import app.longrun.prescriptions.Percent;
import java.util.List;

/** What the lines of one session ask of the legs. */
final class LineLegs {

    private static final Percent TRAINING_MAX = Percent.of(90);

    private LineLegs() {}

    static LegFacts of(List<Line> lines) {
        LegTotals legs = LegTotals.of(
                lines.stream()
                        .map(line -> new LegTotals.Work(line.prescription(), line.legLoad()))
                        .toList(),
                TRAINING_MAX);
        return LegFacts.lifting(legs.legLoad(), legs.isHeavyLower(), legs.heavySets(), legs.legSets(), legs.contacts());
    }
}
