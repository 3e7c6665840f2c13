package app.longrun.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of the trail, newest first.
 *
 * @param next where older ones go on; none = this is the end
 * @param actions every action there is to filter by
 * @param subjects every subject there is to filter by
 * @param zone whose clocks the times are on, such as {@code America/New_York}
 */
public record AuditPage(
        List<AuditEntry> entries,
        @Nullable AuditCursor next,
        List<String> actions,
        List<String> subjects,
        String zone) {

    /** How many entries a page has at most. */
    public static final int SIZE = 50;

    public AuditPage {
        entries = List.copyOf(entries);
        actions = List.copyOf(actions);
        subjects = List.copyOf(subjects);
    }
}
