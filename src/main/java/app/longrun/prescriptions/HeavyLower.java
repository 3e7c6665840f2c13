package app.longrun.prescriptions;

import java.util.List;

/** The rule for a heavy lower-body session: three or more working sets of leg-load class 3 that are heavy (science.md 1.4 [J]). */
public final class HeavyLower {

    private static final int SETS = 3;
    private static final int LEG_LOAD_CLASS = 3;
    private static final Percent FROM_PERCENT = Percent.of(75);
    private static final Rpe FROM_RPE = Rpe.of(7);
    private static final int UP_TO_REP_MAX = 8;

    private HeavyLower() {}

    /** Some working sets of one movement with its leg-load class, 0 to 3. */
    public record Work(int sets, int legLoadClass, Intensity intensity) {}

    /** Whether the session is heavy for the legs, a training max being {@code trainingMax} of the 1RM. */
    public static boolean isHeavyLower(List<Work> session, Percent trainingMax) {
        return session.stream()
                        .filter(work -> work.legLoadClass() == LEG_LOAD_CLASS && isHeavy(work.intensity(), trainingMax))
                        .mapToInt(Work::sets)
                        .sum()
                >= SETS;
    }

    /** Whether an intensity is heavy: 75 % of the 1RM or more, RPE 7 or more, or 8RM or heavier, a range at its harder end; kilograms say nothing. */
    public static boolean isHeavy(Intensity intensity, Percent trainingMax) {
        return switch (intensity) {
            case Intensity.PercentOfMax percent ->
                percent.ofOneRepMax(trainingMax).compareTo(FROM_PERCENT) >= 0;
            case Intensity.AtRpe _, Intensity.AtRir _ ->
                intensity.effort().get().compareTo(FROM_RPE) >= 0;
            case Intensity.RepMax(int reps) -> reps <= UP_TO_REP_MAX;
            case Intensity.Between range -> isHeavy(range.harder(), trainingMax);
            case Intensity.FixedLoad _, Intensity.Band _, Intensity.BodyWeight _, Intensity.Open _ -> false;
        };
    }
}
