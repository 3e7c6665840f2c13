package app.longrun.pain;

import java.util.Optional;

/** The decision table of the pain-monitoring model (science.md 7.3). Tested for the Achilles; wider use is extrapolation. */
public final class PainLadder {

    private PainLadder() {}

    /**
     * What follows from one session.
     *
     * @param isBone whether the site is a bone or cannot be told from one
     * @param isSecond whether 3 to 5 has already not settled once in the 14 days before
     */
    public static Action decide(boolean isBone, Worst worst, Morning morning, boolean isSecond) {
        Optional<PainScore> known = worst.known();
        if (known.isEmpty()) {
            return morning == Morning.NOT_SETTLED && isBone ? Action.REFER : Action.HOLD;
        }
        PainScore score = known.get();
        if (isBone && (score.value() > 0 || morning == Morning.NOT_SETTLED)) {
            return Action.REFER;
        }
        return switch (score.band()) {
            case SAFE -> morning == Morning.SETTLED && worst.isComplete() ? Action.PROGRESS : Action.HOLD;
            case ACCEPTABLE -> morning == Morning.NOT_SETTLED ? unsettled(isSecond) : Action.HOLD;
            case TOO_HIGH -> Action.STOP;
        };
    }

    private static Action unsettled(boolean isSecond) {
        return isSecond ? Action.PAUSE : Action.BACK_ONE_WEEK;
    }
}
