package app.longrun.legload;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Permission;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calendars as the guard sees them: one's own, or as a coach anybody's in the gym. It reads once; whatever is asked of a
 * calendar after that is answered from memory.
 */
@Service
@Transactional(readOnly = true)
@Needs(Permission.WRITE_CALENDAR)
public class LegLoad {

    private final GuardedCalendars calendars;

    LegLoad(GuardedCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * The calendar of a member for the days asked for, both included; empty for whoever never was a member of this gym.
     *
     * @throws NotAllowedException for somebody else's, without being a coach
     */
    public Optional<GuardedCalendar> of(MemberId member, LocalDate from, LocalDate to) {
        return Optional.ofNullable(of(List.of(member), from, to).get(member));
    }

    /** The same of many members, in four statements whatever their number. */
    public Map<MemberId, GuardedCalendar> of(Collection<MemberId> members, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The last day comes before the first");
        }
        members.forEach(member -> Caller.current().mustBe(member, Permission.READ_ROSTER));
        return members.isEmpty() ? Map.of() : calendars.read(members, from, to);
    }
}
