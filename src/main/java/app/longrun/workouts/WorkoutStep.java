package app.longrun.workouts;

import app.longrun.exercises.FitExercise;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One step of a workout.
 *
 * @param name as the lifter knows it; empty for rests and repeats
 * @param end what ends it
 * @param value how much of that, in the file's unit; of a repeat the step it goes back to
 * @param times how often the steps are done in all, of a repeat
 * @param note what the coach wrote
 * @param exercise how the file names the movement, if it can
 * @param grams the load to put on; none = not known before
 */
record WorkoutStep(
        String name,
        StepEnd end,
        int value,
        int times,
        boolean isRest,
        String note,
        @Nullable FitExercise exercise,
        @Nullable Integer grams)
        implements Serializable {

    static WorkoutStep rest(int seconds) {
        return new WorkoutStep("", StepEnd.TIME, seconds * 1000, 0, true, "", null, null);
    }

    static WorkoutStep repeat(int fromStep, int times) {
        return new WorkoutStep("", StepEnd.REPEAT, fromStep, times, false, "", null, null);
    }

    static WorkoutStep run(StepEnd end, int value, String note) {
        return new WorkoutStep("", end, value, 0, false, note, null, null);
    }
}
