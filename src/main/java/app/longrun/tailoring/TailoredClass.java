package app.longrun.tailoring;

import app.longrun.pain.Band;
import app.longrun.templates.ScalingLevel;
import java.io.Serializable;
import java.util.List;

/**
 * A class as one runner does it.
 *
 * @param level whose lines they follow where the coach wrote some for it
 * @param reasons all that is known for it, whether or not it changes a line of this class
 * @param changes the lines they do otherwise
 * @param cuts the parts they end early
 */
public record TailoredClass(ScalingLevel level, List<Reason> reasons, List<Change> changes, List<Cut> cuts)
        implements Serializable {

    public TailoredClass {
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
        cuts = List.copyOf(cuts);
    }

    /** Whether they do what is on the whiteboard. */
    public boolean isAsWritten() {
        return level == ScalingLevel.RX && changes.isEmpty() && cuts.isEmpty();
    }

    /** Whether a word with the coach comes first: a pain of 6 or more stops what causes it. */
    public boolean isCoachFirst() {
        return reasons.stream()
                .anyMatch(reason -> reason instanceof Reason.Sore(String region, Band band) && band == Band.TOO_HIGH);
    }
}
