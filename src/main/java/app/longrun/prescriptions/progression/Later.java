package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Prescription;
import java.util.Set;

/**
 * A rule that begins in a later week; until then the prescription stays as it is. What goes up by steps takes the first in that week, what
 * is listed week by week begins its list there.
 *
 * @param week 2 to 52, counted as the block's weeks are
 */
public record Later(int week, Rule rule) implements Rule {

    public Later {
        if (week < 2 || week > 52 || rule instanceof Later) {
            throw new IllegalArgumentException("Begin a rule in week 2 to 52, not " + week);
        }
    }

    @Override
    public String text() {
        return "from week " + week + " " + rule.text();
    }

    @Override
    public Set<Part> parts() {
        return rule.parts();
    }

    @Override
    public Change at(Prescription first, int turn) {
        boolean isStepwise = rule instanceof Step || rule instanceof ContactGrowth;
        return rule.at(first, isStepwise ? turn + 1 : turn);
    }

    @Override
    public int startsIn(int firstWeek) {
        return Math.max(week, firstWeek);
    }

    @Override
    public boolean isDeload(int nth) {
        return rule.isDeload(nth);
    }
}
