package app.longrun.assigning;

import app.longrun.identity.MemberId;
import java.util.List;
import java.util.Map;

/**
 * An order laid over the weeks of its people, before the guard is asked.
 *
 * @param people by name
 * @param marks which tell whether a calendar has changed since; see {@link app.longrun.legload.CalendarMarks}
 */
record Laid(List<PersonPreview> people, Map<MemberId, String> marks) {

    /** The mark of somebody's calendar; empty for an empty one. */
    String mark(PersonPreview person) {
        return marks.getOrDefault(person.person().member(), "");
    }
}
