package app.longrun.authoring;

import app.longrun.prescriptions.Phrase;
import java.util.List;

/**
 * What filling does to one line in one week.
 *
 * @param before the cell as it stands; empty where the line is not there
 * @param after the cell as it would be
 * @param reasons why it differs from the week before
 */
public record FilledWeek(int week, Kind kind, String before, String after, List<Phrase> reasons) {

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

    public FilledWeek {
        reasons = List.copyOf(reasons);
    }
}
