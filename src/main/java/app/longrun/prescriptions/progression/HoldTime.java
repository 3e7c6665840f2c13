package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Rpe;

/**
 * Longer holds up to 60 s at RPE 8 or less, then a harder lever (science.md 2.2); its planned weeks are a {@link Step} in seconds.
 *
 * @param step 5 to 10 s
 */
public record HoldTime(int step) {

    private static final int LONGEST = 60;
    private static final Rpe HARDEST = Rpe.of(8);

    public HoldTime {
        if (step < 5 || step > 10) {
            throw new IllegalArgumentException("Lengthen a hold by 5 to 10 s, not " + step);
        }
    }

    /** A hold of some seconds, and whether its lever is to be made harder. */
    public record State(int seconds, boolean needsHarderLever) {}

    /** What comes after a hold of the asked seconds, or shorter. */
    public Next<State> next(State state, SetResult hold) {
        if (hold.amount() < state.seconds() || hold.isHarderThan(HARDEST)) {
            return new Next<>(state, Phrase.of("progression.next.hold", state.seconds()));
        }
        if (state.seconds() >= LONGEST) {
            return new Next<>(new State(state.seconds(), true), Phrase.of("progression.next.lever"));
        }
        int longer = Math.min(LONGEST, state.seconds() + step);
        return new Next<>(new State(longer, false), Phrase.of("progression.next.longer", longer));
    }
}
