package app.longrun.workouts;

/** What ends a step of a workout (duration_type of the FIT profile; science.md 5.2). */
enum StepEnd {
    /** Milliseconds. */
    TIME(0),
    /** Centimetres. */
    DISTANCE(1),
    /** Whoever does it says so. */
    OPEN(5),
    /** Steps from an index on were done so many times. */
    REPEAT(6),
    /** Repetitions. */
    REPS(29);

    private final int code;

    StepEnd(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
