package app.longrun.workouts;

import app.longrun.exercises.FitExercise;
import app.longrun.fit.FitField;
import app.longrun.fit.FitMessage;
import app.longrun.fit.FitTime;
import app.longrun.fit.FitType;
import app.longrun.fit.FitWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A workout in the messages of the FIT profile (science.md 5.2). */
final class WorkoutFit {

    private static final int FILE_ID = 0;
    private static final int WORKOUT = 26;
    private static final int STEP = 27;
    private static final int TITLE = 264;
    private static final int WORKOUT_FILE = 5;
    private static final int DEVELOPMENT = 255;
    private static final int INDEX = 254;
    private static final int OPEN_TARGET = 2;
    private static final int KILOGRAM = 1;
    private static final int GRAMS_A_UNIT = 10;
    private static final int NAME_LETTERS = 40;

    private WorkoutFit() {}

    static byte[] write(Workout workout, Instant now) {
        List<FitMessage> messages = new ArrayList<>();
        messages.add(FitMessage.of(
                FILE_ID,
                FitField.of(0, FitType.ENUM, WORKOUT_FILE),
                FitField.of(1, FitType.UINT16, DEVELOPMENT),
                FitField.of(2, FitType.UINT16, 1),
                FitField.of(3, FitType.UINT32Z, 1),
                FitField.of(4, FitType.UINT32, FitTime.of(now))));
        messages.add(FitMessage.of(
                WORKOUT,
                FitField.of(4, FitType.ENUM, workout.sport().sport()),
                FitField.of(11, FitType.ENUM, workout.sport().subSport()),
                FitField.of(6, FitType.UINT16, workout.steps().size()),
                FitField.of(8, shortened(workout.name()))));
        for (int index = 0; index < workout.steps().size(); index++) {
            messages.add(step(index, workout.steps().get(index)));
        }
        messages.addAll(titles(workout));
        return FitWriter.write(messages);
    }

    private static FitMessage step(int index, WorkoutStep step) {
        List<FitField> fields = new ArrayList<>(List.of(
                FitField.of(INDEX, FitType.UINT16, index),
                FitField.of(1, FitType.ENUM, step.end().code()),
                FitField.of(2, FitType.UINT32, step.value()),
                FitField.of(3, FitType.ENUM, OPEN_TARGET),
                FitField.of(4, FitType.UINT32, step.times()),
                FitField.of(7, FitType.ENUM, step.isRest() ? 1 : 0)));
        if (!step.name().isEmpty()) {
            fields.add(FitField.of(0, shortened(step.name())));
        }
        if (!step.note().isEmpty()) {
            fields.add(FitField.of(8, step.note()));
        }
        FitExercise exercise = step.exercise();
        if (exercise != null) {
            fields.add(FitField.of(10, FitType.UINT16, exercise.category()));
            fields.add(FitField.of(11, FitType.UINT16, exercise.exercise()));
        }
        if (step.grams() != null) {
            fields.add(FitField.of(12, FitType.UINT16, step.grams() / GRAMS_A_UNIT));
            fields.add(FitField.of(13, FitType.UINT16, KILOGRAM));
        }
        return new FitMessage(STEP, fields);
    }

    /** The real names of the movements, for the profile knows many only by the nearest one. */
    private static List<FitMessage> titles(Workout workout) {
        List<FitMessage> titles = new ArrayList<>();
        for (WorkoutStep step : workout.steps()) {
            FitExercise exercise = step.exercise();
            if (exercise != null && titles.stream().noneMatch(title -> names(title, step.name()))) {
                titles.add(FitMessage.of(
                        TITLE,
                        FitField.of(INDEX, FitType.UINT16, titles.size()),
                        FitField.of(0, FitType.UINT16, exercise.category()),
                        FitField.of(1, FitType.UINT16, exercise.exercise()),
                        FitField.of(2, shortened(step.name()))));
            }
        }
        return titles;
    }

    private static boolean names(FitMessage title, String name) {
        return title.fields().getLast().text().equals(shortened(name));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= NAME_LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_LETTERS));
    }
}
