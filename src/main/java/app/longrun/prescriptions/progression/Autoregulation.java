package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.RpeChart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/** The load follows the day: last estimated max x percent(reps + reserve), and from set to set by how hard the last one was (science.md 2.2). */
public record Autoregulation() implements Rule {

    /** Percent of load for one point of RPE: the middle of "about 3 to 4". */
    private static final BigDecimal A_POINT = new BigDecimal("0.035");

    /** The most a load changes from one set to the next. */
    private static final BigDecimal CAP = new BigDecimal("0.075");

    /** The first load of a session, unrounded; empty off the chart. */
    public static Optional<Load> firstLoad(Load lastEstimatedMax, int reps, Rpe target) {
        return RpeChart.percentFor(reps, target).map(lastEstimatedMax::times);
    }

    /** The load of the next set, unrounded, after one at this RPE: 3.5 % for each point off the target, at most 7.5 %. */
    public static Next<Load> nextSet(Load last, Rpe told, Rpe target) {
        BigDecimal points = BigDecimal.valueOf(target.value() - told.value());
        BigDecimal change = points.multiply(A_POINT).max(CAP.negate()).min(CAP);
        BigDecimal entered = last.entered().multiply(BigDecimal.ONE.add(change)).setScale(3, RoundingMode.HALF_UP);
        Load next = Load.of(entered, last.unit());
        String key = change.signum() == 0 ? "same" : change.signum() > 0 ? "easier" : "harder";
        return new Next<>(next, Phrase.of("progression.next.set." + key, next.text(), told.text(), target.text()));
    }

    @Override
    public String text() {
        return "by RPE";
    }

    @Override
    public Set<Part> parts() {
        return Set.of();
    }

    @Override
    public Change at(Prescription first, int turn) {
        Amount amount = first.amount();
        if (first.intensity().effort().isEmpty() || !amount.isReps() || amount.isMax()) {
            return Change.misfit(first, this);
        }
        return Change.to(
                first,
                RpeChart.percentFor(amount.upTo(), first.intensity().effort().get())
                        .map(Percent::text)
                        .map(share -> Phrase.of("progression.reason.rpe", share))
                        .orElseGet(() -> Phrase.of("progression.reason.rpe.chart")));
    }
}
