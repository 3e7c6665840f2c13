package app.longrun.strength;

import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rir;
import app.longrun.prescriptions.Rpe;
import java.util.List;

/**
 * The work of a week that follows the block's cycle once (science.md 3.5 and the tables of 6.1).
 *
 * @param sets all sets but jumps, which is what the library's tables call hard sets
 * @param hardSets of these the ones written at RPE 6 or more, at a percentage or a rep max; body weight says nothing of effort
 * @param contacts foot contacts, both sides counted
 * @param heavyReps repetitions at a written percentage of 80 or more, whatever it is a percentage of
 */
public record WeekTotals(int sets, int hardSets, int contacts, int heavyReps) {

    private static final Percent HEAVY = Percent.of(80);

    static final WeekTotals NONE = new WeekTotals(0, 0, 0, 0);

    /** Adds up the sessions of {@code week}, each as often as its letter stands in the {@code cycle}. */
    public static WeekTotals of(BlockWeek week, List<String> cycle) {
        return cycle.stream()
                .flatMap(letter -> week.sessions().stream()
                        .filter(session -> session.letter().equals(letter)))
                .flatMap(session -> session.exercises().stream())
                .map(exercise -> of(exercise.prescription()))
                .reduce(NONE, WeekTotals::plus);
    }

    private static WeekTotals of(Prescription work) {
        int repetitions = work.sets() * work.amount().bothSides();
        if (work.amount().unit() == AmountUnit.CONTACTS) {
            return new WeekTotals(0, 0, repetitions, 0);
        }
        return new WeekTotals(
                work.sets(),
                isHard(work.intensity()) ? work.sets() : 0,
                0,
                isHeavy(work.intensity()) && work.amount().isReps() ? repetitions : 0);
    }

    private static boolean isHard(Intensity intensity) {
        return switch (intensity) {
            case Intensity.AtRpe(Rpe rpe) -> rpe.isHardSet();
            case Intensity.AtRir(Rir rir) -> rir.rpe().isHardSet();
            case Intensity.PercentOfMax _, Intensity.RepMax _ -> true;
            case Intensity.FixedLoad _, Intensity.Band _, Intensity.BodyWeight _, Intensity.Open _ -> false;
        };
    }

    private static boolean isHeavy(Intensity intensity) {
        return intensity instanceof Intensity.PercentOfMax share
                && share.percent().compareTo(HEAVY) >= 0;
    }

    private WeekTotals plus(WeekTotals other) {
        return new WeekTotals(
                sets + other.sets, hardSets + other.hardSets, contacts + other.contacts, heavyReps + other.heavyReps);
    }
}
