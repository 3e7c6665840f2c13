package app.longrun.strength;

import java.time.DayOfWeek;
import java.util.List;

/**
 * What an assignment would do before it is done.
 *
 * @param days every session, in order
 * @param weekdays the days they fall on
 * @param members by name
 */
public record AssignmentPreview(List<BlockDay> days, List<DayOfWeek> weekdays, List<MemberPreview> members) {

    public AssignmentPreview {
        days = List.copyOf(days);
        weekdays = List.copyOf(weekdays);
        members = List.copyOf(members);
    }

    /** Whether nothing stands in the way. */
    public boolean isClear() {
        return members.stream().allMatch(member -> member.conflicts().isEmpty());
    }
}
