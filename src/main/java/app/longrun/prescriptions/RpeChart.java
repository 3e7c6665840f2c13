package app.longrun.prescriptions;

import java.util.Optional;

/** RPE and repetitions to a share of the 1RM: one curve over n = reps + RIR (Tuchscherer's RTS chart, scale of Zourdos 2016; science.md 3.2). */
public final class RpeChart {

    /** Tenths of a percent for n = 1, 1.5, 2 ... 12.5. */
    private static final int[] TENTHS = {
        1000, 978, 955, 939, 922, 907, 892, 878, 863, 850, 837, 824, 811, 799, 786, 774, 762, 751, 739, 723, 707, 694,
        680, 667
    };

    private static final int LAST = TENTHS.length - 1;
    private static final int LAST_STEP_HUNDREDTHS = (TENTHS[LAST - 2] - TENTHS[LAST]) * 10 / 2;
    private static final Rpe EASIEST_ASKED = Rpe.of(5);
    private static final Rpe EASIEST_BELIEVED = Rpe.of(6);
    private static final int MOST_REPS_ON_CHART = 12;
    private static final int MOST_REPS_BELIEVED = 10;
    private static final int FIRM_UP_TO_HALVES = 12;

    private RpeChart() {}

    /** The share of the 1RM that gives these reps at this RPE; empty off the printed chart (n above 12.5). */
    public static Optional<Percent> percentFor(int reps, Rpe rpe) {
        int index = index(reps, rpe);
        return index > LAST ? Optional.empty() : Optional.of(new Percent(TENTHS[index] * 10));
    }

    /**
     * The half RPE from 5 to 10 at which these reps come nearest to the share of the 1RM, the easier one of two equally near; empty above
     * 12 reps. Lighter than the chart's last 66.7 %, its last step is carried on [J].
     */
    public static Optional<Rpe> rpeFor(int reps, Percent percent) {
        if (reps > MOST_REPS_ON_CHART) {
            return Optional.empty();
        }
        Rpe nearest = EASIEST_ASKED;
        for (int halves = EASIEST_ASKED.halves() + 1; halves <= 20; halves++) {
            Rpe harder = new Rpe(halves);
            if (miss(reps, harder, percent) < miss(reps, nearest, percent)) {
                nearest = harder;
            }
        }
        return Optional.of(nearest);
    }

    /**
     * The 1RM behind a set: load / percent(reps + RIR), rough above 6 reps to failure; empty off the chart, above 10 reps and under RPE 6,
     * where nobody judges the reserve well (Hackett 2017; science.md 3.1, 3.2).
     */
    public static Optional<EstimatedMax> estimateMax(Load load, int reps, Rpe rpe) {
        if (reps > MOST_REPS_BELIEVED || rpe.compareTo(EASIEST_BELIEVED) < 0) {
            return Optional.empty();
        }
        boolean rough = index(reps, rpe) + 2 > FIRM_UP_TO_HALVES;
        return percentFor(reps, rpe)
                .map(percent ->
                        EstimatedMax.of(load, 1 / percent.factor().doubleValue(), MaxEquation.RTS_CHART, rough));
    }

    /** How many times the load the max is after 1 to 12 reps to failure. */
    static double timesLoad(int repsToFailure) {
        return 1000.0 / TENTHS[index(repsToFailure, Rpe.of(10))];
    }

    private static int index(int reps, Rpe rpe) {
        if (reps < 1) {
            throw new IllegalArgumentException("Give at least one repetition, not " + reps);
        }
        return 2 * reps + 20 - rpe.halves() - 2;
    }

    private static int miss(int reps, Rpe rpe, Percent percent) {
        int index = index(reps, rpe);
        int beyond = Math.max(0, index - LAST);
        return Math.abs(TENTHS[index - beyond] * 10 - beyond * LAST_STEP_HUNDREDTHS - percent.hundredths());
    }
}
