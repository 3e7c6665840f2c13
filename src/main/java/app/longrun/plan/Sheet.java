package app.longrun.plan;

import app.longrun.calendar.PlannedSession;
import app.longrun.log.BlockVersion;
import app.longrun.log.LoggedSession;
import app.longrun.log.LoggedSet;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Tonnage;
import app.longrun.safety.EaseKind;
import app.longrun.safety.Easing;
import app.longrun.tenancy.GymSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned session with what is to be done in it and what is logged of it.
 *
 * @param version the block version the exercises come from; none = no exercises
 * @param isDeload whether it belongs to a lighter week
 * @param exercises by position; none for a class, a run or a race
 * @param log none until something was logged
 * @param unit what the member reads weights in
 * @param floor how the gym counts, and what lies on its floor
 * @param easings what is other than planned because something hurts
 */
public record Sheet(
        PlannedSession session,
        @Nullable BlockVersion version,
        boolean isDeload,
        List<Exercise> exercises,
        @Nullable LoggedSession log,
        WeightUnit unit,
        GymSettings floor,
        List<Easing> easings) {

    public Sheet {
        exercises = List.copyOf(exercises);
        easings = List.copyOf(easings);
    }

    /** How many sets are asked for. */
    public int setsAsked() {
        return exercises.stream()
                .mapToInt(exercise -> exercise.prescription().sets())
                .sum();
    }

    /** How many sets are logged. */
    public int setsDone() {
        return exercises.stream().mapToInt(exercise -> exercise.done().size()).sum();
    }

    /** Whether it waits for a coach. */
    public boolean isPaused() {
        return easings.stream().anyMatch(easing -> easing.kind() == EaseKind.PAUSED);
    }

    /** Whether it was told how hard the session was. */
    public boolean isTold() {
        return log != null && log.effort() != null;
    }

    /** What was lifted so far, external loads only (science.md 3.5). */
    public Tonnage tonnage() {
        return exercises.stream()
                .flatMap(exercise -> exercise.done().stream())
                .map(LoggedSet::tonnage)
                .reduce(Tonnage.NONE, Tonnage::plus);
    }
}
