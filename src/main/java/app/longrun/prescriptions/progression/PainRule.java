package app.longrun.prescriptions.progression;

/** What pain allows, 0 to 10 at its worst during or after, and whether it is back to baseline on the next morning (science.md 7.3). */
public final class PainRule {

    private static final int SAFE = 2;
    private static final int ACCEPTABLE = 5;

    private PainRule() {}

    /** What follows from an answer. */
    public enum Verdict {
        /** Go on as planned. */
        PROGRESS,
        /** Stay where you are. */
        HOLD,
        /** Back one week. */
        BACK,
        /** Stop; a coach releases it. */
        STOP
    }

    /** The verdict for a worst score from 0 to 10; an unsettled morning, or none told, is never progress. */
    public static Verdict of(int worst, boolean isSettled) {
        if (worst < 0 || worst > 10) {
            throw new IllegalArgumentException("Rate pain from 0 to 10, not " + worst);
        }
        if (worst > ACCEPTABLE) {
            return Verdict.STOP;
        }
        if (worst > SAFE) {
            return isSettled ? Verdict.HOLD : Verdict.BACK;
        }
        return isSettled ? Verdict.PROGRESS : Verdict.HOLD;
    }
}
