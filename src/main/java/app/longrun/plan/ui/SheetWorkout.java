package app.longrun.plan.ui;

import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionKind;
import app.longrun.plan.Exercise;
import app.longrun.plan.Sheet;
import app.longrun.prescriptions.Load;
import app.longrun.workouts.LiftedWork;
import app.longrun.workouts.Workout;
import java.util.Optional;

/** A sheet as a workout for a watch, with the loads of this member. */
final class SheetWorkout {

    private static final int SHORTEST_MINUTES = 5;

    private SheetWorkout() {}

    /** None for classes and races, for runs of which neither distance nor time is planned, and while lifting is paused. */
    static Optional<Workout> of(Sheet sheet) {
        PlannedSession session = sheet.session();
        if (session.kind() == SessionKind.RUN && (session.distanceMetres() != null || isTimed(session))) {
            return Optional.of(
                    Workout.run(session.title(), session.purpose(), session.minutes(), session.distanceMetres()));
        }
        return sheet.exercises().isEmpty() || sheet.isPaused()
                ? Optional.empty()
                : Optional.of(Workout.lifting(
                        session.title(),
                        sheet.exercises().stream().map(SheetWorkout::work).toList()));
    }

    /** Whether a treadmill can be told how long it takes. */
    static boolean isTimed(PlannedSession session) {
        return session.minutes() >= SHORTEST_MINUTES;
    }

    private static LiftedWork work(Exercise exercise) {
        return new LiftedWork(
                exercise.position(),
                exercise.movement(),
                exercise.prescription(),
                exercise.targetLoad().map(Load::grams).orElse(null));
    }
}
