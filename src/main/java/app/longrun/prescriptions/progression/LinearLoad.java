package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Phrase;
import java.math.BigDecimal;

/**
 * The same step after each success, 10 % off after two misses in a row (science.md 2.2); its planned weeks are a {@link Step}.
 *
 * @param step 2.5 kg for upper and 5 kg for lower lifts as a rule
 */
public record LinearLoad(Load step) {

    private static final int MISSES = 2;
    private static final Percent AFTER_MISSES = Percent.of(90);

    /** Where a lifter stands: the load, unrounded, and the misses in a row. */
    public record State(Load load, int misses) {}

    /** What comes after a session in which all sets were done, or not. */
    public Next<State> next(State state, boolean success) {
        if (success) {
            BigDecimal heavier =
                    state.load().entered().add(step.in(state.load().unit()).entered());
            Load load = Load.of(heavier, state.load().unit());
            return new Next<>(new State(load, 0), Phrase.of("progression.next.success", load.text()));
        }
        if (state.misses() + 1 < MISSES) {
            return new Next<>(
                    new State(state.load(), state.misses() + 1),
                    Phrase.of("progression.next.miss", state.load().text()));
        }
        Load lighter = state.load().times(AFTER_MISSES);
        return new Next<>(new State(lighter, 0), Phrase.of("progression.next.misses", lighter.text()));
    }
}
