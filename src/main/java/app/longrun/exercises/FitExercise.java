package app.longrun.exercises;

/** How a workout file names a movement (FIT profile numbers and names); not exact = the nearest, send the real name beside it. */
public record FitExercise(int category, String categoryName, int exercise, String exerciseName, boolean exact) {}
