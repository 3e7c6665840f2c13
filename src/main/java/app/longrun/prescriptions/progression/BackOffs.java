package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.Basis;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.RpeChart;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lighter sets after a top set of one to five repetitions (science.md 2.2).
 *
 * @param sets 1 to 5; two or three as a rule
 * @param reps 1 to 12
 * @param less how much lighter than the top set, 5 to 20 %; 8 to 12 as a rule
 */
public record BackOffs(int sets, int reps, Percent less) implements Rule {

    private static final Rpe STOP_AT = Rpe.of(8);
    private static final int MOST_REPS = 5;

    public BackOffs {
        boolean isLess = less.compareTo(Percent.of(5)) >= 0 && less.compareTo(Percent.of(20)) <= 0;
        if (sets < 1 || sets > 5 || reps < 1 || reps > 12 || !isLess) {
            throw new IllegalArgumentException("Give 1 to 5 back-off sets of 1 to 12, 5 to 20 % lighter, not " + sets
                    + "x" + reps + " -" + less.text());
        }
    }

    /** The load of the back-off sets after the top set of the day, unrounded. */
    public Load load(Load topSet) {
        return topSet.times(share());
    }

    /** Whether another back-off set follows the one with this number, from 1, at this RPE: they stop at RPE 8. */
    public boolean goesOn(int number, Rpe told) {
        return number < sets && told.compareTo(STOP_AT) < 0;
    }

    @Override
    public String text() {
        return "back-off " + sets + "x" + reps + " -" + less.text();
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.BACK_OFF);
    }

    @Override
    public Change at(Prescription top, int turn) {
        Amount amount = top.amount();
        boolean isTopSet = top.sets() == 1 && amount.isReps() && !amount.isMax() && amount.upTo() <= MOST_REPS;
        return (isTopSet ? lighter(top, top.intensity()) : Optional.<Intensity>empty())
                .map(intensity -> new Change(
                        top,
                        List.of(top.withSets(sets)
                                .withAmount(Amount.reps(reps).perSide(amount.perSide()))
                                .withIntensity(intensity)),
                        Phrase.of("progression.reason.backoff", less.text()),
                        null))
                .orElseGet(() -> Change.misfit(top, this));
    }

    private Optional<Intensity> lighter(Prescription top, Intensity intensity) {
        return switch (intensity) {
            case Intensity.PercentOfMax(Percent percent, Basis basis) ->
                Optional.of(new Intensity.PercentOfMax(share().of(percent), basis));
            case Intensity.FixedLoad(int pieces, Load each) -> Optional.of(new Intensity.FixedLoad(pieces, load(each)));
            case Intensity.Between range ->
                lighter(top, range.easier())
                        .flatMap(low -> lighter(top, range.harder()).map(high -> Intensity.Between.of(low, high)));
            default ->
                intensity
                        .effort()
                        .flatMap(rpe -> RpeChart.percentFor(top.amount().upTo(), rpe))
                        .map(percent -> new Intensity.PercentOfMax(share().of(percent), Basis.ONE_REP_MAX));
        };
    }

    private Percent share() {
        return new Percent(Percent.WHOLE.hundredths() - less.hundredths());
    }
}
