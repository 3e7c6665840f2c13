package app.longrun.workouts;

import app.longrun.exercises.Movement;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rest;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One movement of a lifting session.
 *
 * @param position A1 and A2 take turns, A stands alone
 * @param grams the load for this member; none = not known before
 */
public record LiftedWork(
        String position,
        Movement movement,
        Prescription prescription,
        @Nullable Integer grams) implements Serializable {

    /** The letter of those it takes turns with. */
    String group() {
        return position.replaceAll("\\d+$", "");
    }

    WorkoutStep step() {
        Amount amount = prescription.amount();
        StepEnd end = amount.isMax() ? StepEnd.OPEN : end(amount);
        return new WorkoutStep(
                movement.name(), end, value(end, amount), 0, false, prescription.text(), movement.fitExercise(), grams);
    }

    int restSeconds() {
        Rest rest = prescription.rest();
        return rest == null ? 0 : rest.seconds();
    }

    private static StepEnd end(Amount amount) {
        return switch (amount.unit()) {
            case REPS, CONTACTS -> StepEnd.REPS;
            case SECONDS -> StepEnd.TIME;
            case METRES -> StepEnd.DISTANCE;
        };
    }

    /** Both sides counted; of a range the lower end. */
    private static int value(StepEnd end, Amount amount) {
        return switch (end) {
            case TIME -> 1000 * amount.bothSides();
            case DISTANCE -> 100 * amount.bothSides();
            case REPS -> amount.bothSides();
            case OPEN, REPEAT -> 0;
        };
    }
}
