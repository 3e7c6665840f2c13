package app.longrun.demo;

/** What became of a planned session. */
enum Outcome {
    PLANNED,
    DONE,
    MISSED,
    CANCELLED
}
