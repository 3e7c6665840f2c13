package app.longrun.log;

/** What a set is for. */
public enum SetKind {
    /** Lighter, to get ready. */
    WARM_UP,
    /** As prescribed. */
    NORMAL,
    /** Lighter, at once after another. */
    DROP
}
