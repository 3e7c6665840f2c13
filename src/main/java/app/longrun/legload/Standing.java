package app.longrun.legload;

/** How firmly a session stands on a calendar. */
public enum Standing {
    /** Still to come, or not done though its day is over. */
    PLANNED,
    /** Done: it never moves. */
    DONE,
    /** In another gym: it counts without a name, and nobody here moves it. */
    ELSEWHERE
}
