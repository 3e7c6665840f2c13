package app.longrun.prescriptions;

/** Whether a set as it is written leaves four repetitions or fewer in reserve: RPE 6 or more (science.md 3.5). */
public final class HardSet {

    private static final int MOST_IN_RESERVE = 4;
    private static final int LONGEST_ON_CHART = 12;
    /** From here on more than 12 repetitions are past what anybody can do (science.md 3.2). */
    private static final Percent END_OF_CHART = Percent.parse("66.7");

    private HardSet() {}

    /**
     * Whether sets of this prescription are hard for a member whose training max is {@code trainingMax} of the 1RM; unknown efforts are not,
     * and a range is where its easier end is.
     */
    public static boolean isHard(Prescription work, Percent trainingMax) {
        Amount amount = work.amount();
        if (amount.isMax()) {
            return true;
        }
        return switch (work.intensity()) {
            case Intensity.AtRpe(Rpe rpe) -> rpe.isHardSet();
            case Intensity.AtRir(Rir rir) -> rir.rpe().isHardSet();
            case Intensity.RepMax(int reps) -> amount.isReps() && reps - amount.upTo() <= MOST_IN_RESERVE;
            case Intensity.PercentOfMax share ->
                amount.isReps() && isHard(amount.upTo(), share.ofOneRepMax(trainingMax));
            case Intensity.Between range -> isHard(work.withIntensity(range.easier()), trainingMax);
            case Intensity.FixedLoad _, Intensity.Band _, Intensity.BodyWeight _, Intensity.Open _ -> false;
        };
    }

    private static boolean isHard(int reps, Percent share) {
        return reps > LONGEST_ON_CHART
                ? share.compareTo(END_OF_CHART) >= 0
                : RpeChart.rpeFor(reps, share).filter(Rpe::isHardSet).isPresent();
    }
}
