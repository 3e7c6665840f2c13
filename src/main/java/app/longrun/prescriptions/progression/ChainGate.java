package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import java.util.Set;

/**
 * On to the next movement of the chain when the gate is passed, back when it is failed twice in a row (science.md 2.2): results decide, so
 * the planned weeks keep the movement.
 *
 * @param gate what has to be done, such as 3x15@RPE7
 * @param sessions in how many sessions in a row, 1 to 6
 */
public record ChainGate(Prescription gate, int sessions) implements Rule {

    private static final int FAILS = 2;

    public ChainGate {
        if (sessions < 1 || sessions > 6) {
            throw new IllegalArgumentException("Pass a gate in 1 to 6 sessions, not " + sessions);
        }
    }

    /** Where a lifter stands at the gate: sessions passed, or failed, in a row. */
    public record State(int passed, int failed, Move move) {

        /** Before the first session. */
        public static final State START = new State(0, 0, Move.STAY);
    }

    /** Which movement of the chain comes next. */
    public enum Move {
        STAY,
        PROGRESS,
        REGRESS
    }

    /** What comes after a session in which the gate was passed, or not. */
    public Next<State> next(State state, boolean isPassed) {
        if (isPassed) {
            return state.passed() + 1 >= sessions
                    ? new Next<>(new State(0, 0, Move.PROGRESS), Phrase.of("progression.next.chain.up"))
                    : new Next<>(
                            new State(state.passed() + 1, 0, Move.STAY),
                            Phrase.of("progression.next.chain.passed", state.passed() + 1, sessions));
        }
        return state.failed() + 1 >= FAILS
                ? new Next<>(new State(0, 0, Move.REGRESS), Phrase.of("progression.next.chain.down"))
                : new Next<>(new State(0, state.failed() + 1, Move.STAY), Phrase.of("progression.next.chain.failed"));
    }

    @Override
    public String text() {
        return "chain at " + gate.text() + " in " + sessions + (sessions == 1 ? " session" : " sessions");
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.MOVEMENT);
    }

    @Override
    public Change at(Prescription first, int turn) {
        return Change.to(first, Phrase.of("progression.reason.chain", gate.text(), sessions));
    }
}
