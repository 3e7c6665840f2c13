package app.longrun.calendar;

/** What a member can have planned. */
public enum SessionKind {
    CLASS,
    LIFTING,
    RUN,
    RACE
}
