package app.longrun.strength;

import app.longrun.identity.MemberId;
import java.time.LocalDate;
import java.util.List;

/**
 * What an assignment would put on one member's calendar.
 *
 * @param first the day of the first session
 * @param last the day of the last session
 * @param conflicts the blocks that stand in the way
 */
public record MemberPreview(MemberId member, String name, LocalDate first, LocalDate last, List<Conflict> conflicts) {

    public MemberPreview {
        conflicts = List.copyOf(conflicts);
    }
}
