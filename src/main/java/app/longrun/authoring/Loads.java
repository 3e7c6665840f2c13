package app.longrun.authoring;

import app.longrun.exercises.Movements;
import app.longrun.prescriptions.Target;
import app.longrun.prescriptions.WorkTotals;
import app.longrun.strength.BlockExercise;
import app.longrun.strength.BlockWeek;
import app.longrun.strength.MemberTargets;
import java.util.List;

/** Lines and weeks in the loads of one member. */
final class Loads {

    private Loads() {}

    /** The lines that are ready, each with what it comes to. */
    static List<LineLoad> of(List<SheetLine> lines, Movements movements, MemberTargets whose) {
        return lines.stream()
                .flatMap(line -> Work.exercise(line, movements)
                        .map(work ->
                                new LineLoad(line.line(), line.week(), target(work, whose), isWithout(work, whose))))
                .toList();
    }

    /** A week, each session of it once. */
    static WeekLoad of(BlockWeek week, MemberTargets whose) {
        return week.sessions().stream()
                .flatMap(session -> session.exercises().stream())
                .map(work -> weight(work, whose))
                .reduce(WeekLoad.NONE, WeekLoad::plus);
    }

    private static WeekLoad weight(BlockExercise work, MemberTargets whose) {
        WorkTotals totals = WorkTotals.of(
                work.prescription(),
                work.movement().legLoad().level(),
                MemberTargets.TRAINING_MAX,
                target(work, whose));
        return new WeekLoad(
                totals.tonnage(), isWithout(work, whose) ? work.prescription().sets() : 0);
    }

    private static Target target(BlockExercise work, MemberTargets whose) {
        return whose.of(work.movement(), work.prescription());
    }

    private static boolean isWithout(BlockExercise work, MemberTargets whose) {
        return whose.lacksMax(work.movement(), work.prescription());
    }
}
