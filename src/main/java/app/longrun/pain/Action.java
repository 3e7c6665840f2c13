package app.longrun.pain;

/** What follows from a pain, gentlest first. */
public enum Action {
    /** Go on as planned. */
    PROGRESS,
    /** The same again: nothing rises. */
    HOLD,
    /** Repeat last week. */
    BACK_ONE_WEEK,
    /** The block waits until a coach releases it. */
    PAUSE,
    /** Stop the exercise, one step down its chain; the block waits until a coach releases it. */
    STOP,
    /** Stop, and see a professional: no pain is acceptable at a bone. */
    REFER;

    /** Whether load or contacts may rise. */
    public boolean mayRaise() {
        return this == PROGRESS;
    }

    /** Whether the block waits for a coach. */
    public boolean isPausing() {
        return compareTo(PAUSE) >= 0;
    }
}
