package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rpe;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * First repetitions, then load: a rep more each week up to the top of the range, then the step and back to the bottom (science.md 2.2).
 *
 * @param low the bottom of the range, from 1
 * @param high the top of the range, up to 30
 * @param step the load added at the top
 */
public record DoubleProgression(int low, int high, Load step) implements Rule {

    public DoubleProgression {
        if (low < 1 || high <= low || high > 30 || step.grams() == 0 || step.grams() > 20_000) {
            throw new IllegalArgumentException("Give a range such as 8-12 up to 30 and a step up to 20 kg, not " + low
                    + "-" + high + " then " + step.text());
        }
    }

    /** Where a lifter stands; {@code changedInWeek} is 0 before the first change. */
    public record State(int reps, Load load, int changedInWeek) {}

    /** What comes after the session of a week: one change a week; sets left short of the asked repetitions are asked again. */
    public Next<State> next(State state, int week, List<SetResult> sets, Rpe target) {
        if (state.changedInWeek() == week) {
            return new Next<>(state, Phrase.of("progression.next.once"));
        }
        if (sets.isEmpty() || sets.stream().anyMatch(set -> set.amount() < state.reps())) {
            return new Next<>(state, Phrase.of("progression.next.short", state.reps()));
        }
        if (state.reps() < high) {
            return new Next<>(
                    new State(state.reps() + 1, state.load(), week),
                    Phrase.of("progression.next.rep", state.reps() + 1));
        }
        if (sets.stream().anyMatch(set -> set.isHarderThan(target))) {
            return new Next<>(state, Phrase.of("progression.next.hard", target.text()));
        }
        Load heavier = plus(state.load(), 1);
        return new Next<>(new State(low, heavier, week), Phrase.of("progression.next.load", heavier.text(), low));
    }

    @Override
    public String text() {
        return low + "-" + high + " then +" + step.entered().toPlainString()
                + step.unit().symbol();
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.AMOUNT, Part.INTENSITY);
    }

    @Override
    public Change at(Prescription first, int turn) {
        if (!first.amount().isReps() || first.intensity().easier() instanceof Intensity.PercentOfMax) {
            return Change.misfit(first, this);
        }
        int rungs = high - low + 1;
        int reps = low + turn % rungs;
        Prescription asked =
                first.withAmount(Amount.reps(reps).perSide(first.amount().perSide()));
        if (first.intensity() instanceof Intensity.FixedLoad(int pieces, Load each)) {
            if (each.unit() != step.unit()) {
                return Change.misfit(first, this);
            }
            asked = asked.withIntensity(new Intensity.FixedLoad(pieces, plus(each, turn / rungs)));
        }
        return Change.to(asked, reason(turn, reps));
    }

    private @Nullable Phrase reason(int turn, int reps) {
        if (turn == 0) {
            return null;
        }
        return reps == low
                ? Phrase.of("progression.reason.double.load", step.text(), low)
                : Phrase.of("progression.reason.double.rep", reps);
    }

    private Load plus(Load load, int steps) {
        return Load.of(load.entered().add(step.entered().multiply(BigDecimal.valueOf(steps))), load.unit());
    }
}
