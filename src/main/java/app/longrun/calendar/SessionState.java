package app.longrun.calendar;

/** How far a planned session has come. */
public enum SessionState {
    PLANNED,
    DONE,
    MISSED,
    CANCELLED
}
