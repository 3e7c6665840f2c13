package app.longrun.guard;

/** What a run is for. */
public enum RunKind {
    /** Zones 1 to 3, not the week's long run. */
    EASY,
    /** Zone 4 and above. */
    QUALITY,
    /** The week's long run; over 90 minutes it is a quality run too (R1). */
    LONG
}
