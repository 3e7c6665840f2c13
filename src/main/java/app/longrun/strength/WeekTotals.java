package app.longrun.strength;

import app.longrun.prescriptions.WorkTotals;
import java.util.List;

/**
 * The work of a week that follows the block's cycle once (science.md 3.5 and the tables of 6.1).
 *
 * @param sets all sets but jumps, which is what the library's tables call hard sets
 * @param hardSets of these the ones written to be hard: RPE 6 or more, percentages by the chart off the novice's training max
 * @param contacts foot contacts, both sides counted
 * @param heavyReps repetitions at a written percentage of 80 or more, whatever it is a percentage of
 */
public record WeekTotals(int sets, int hardSets, int contacts, int heavyReps) {

    /** Adds up the sessions of {@code week}, each as often as its letter stands in the {@code cycle}. */
    public static WeekTotals of(BlockWeek week, List<String> cycle) {
        WorkTotals work = cycle.stream()
                .flatMap(letter -> week.sessions().stream()
                        .filter(session -> session.letter().equals(letter)))
                .flatMap(session -> session.exercises().stream())
                .map(WeekTotals::of)
                .reduce(WorkTotals.NONE, WorkTotals::plus);
        return new WeekTotals(work.sets(), work.hardSets(), work.contacts(), work.heavyReps());
    }

    private static WorkTotals of(BlockExercise exercise) {
        return WorkTotals.of(
                exercise.prescription(), exercise.movement().legLoad().level(), MemberTargets.TRAINING_MAX);
    }
}
