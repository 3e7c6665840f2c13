package app.longrun.clearance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How ready somebody is, without the answers behind it.
 *
 * @param weight what their last check asks for; none = they never answered, or took their consent back
 * @param answeredOn the day of it
 * @param clearedUntil the last day of a valid clearance; none = none is valid
 */
public record Verdict(
        @Nullable Weight weight,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate clearedUntil) implements Serializable {

    /** Of somebody who never said anything. */
    static final Verdict UNKNOWN = new Verdict(null, null, null);

    private static final int MONTHS = 12;

    /** Whether a check of the last twelve months is there. */
    public boolean isChecked(LocalDate today) {
        return answeredOn != null && answeredOn.plusMonths(MONTHS).isAfter(today);
    }

    /**
     * What holds them back from training; an old yes holds as a new one does.
     *
     * @param isAsked whether the gym lets nobody begin without a check
     * @param isHard whether there are jumps, sprints or near-maximal loads in it
     */
    public Optional<Hold> hold(LocalDate today, boolean isAsked, boolean isHard) {
        boolean isNeeded = weight == Weight.ALL_TRAINING || (weight == Weight.HARD_TRAINING && isHard);
        if (isNeeded && clearedUntil == null) {
            return Optional.of(Hold.NO_CLEARANCE);
        }
        return isAsked && !isChecked(today) ? Optional.of(Hold.NO_CHECK) : Optional.empty();
    }
}
