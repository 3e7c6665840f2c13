package app.longrun.authoring;

/**
 * What filling does to one line in one week.
 *
 * @param before the cell as it stands; empty where the line is not there
 * @param after the cell as it would be
 */
public record FilledWeek(int week, Kind kind, String before, String after) {

    /** What becomes of the line. */
    public enum Kind {
        /** It is not there yet and is added. */
        ADDED,
        /** It stands there already just so. */
        SAME,
        /** It stands there and is changed. */
        CHANGED,
        /** It stands there, differs, and is left alone. */
        KEPT
    }
}
