package app.longrun.safety;

/** What a coach's word does. */
public enum ReviewKind {
    /** The plan goes on under the open flag. */
    RELEASED,
    /** The flag is closed and the plan is as it was written. */
    CLOSED,
    /** Nothing but a word. */
    SAID
}
