package app.longrun.legload;

import app.longrun.identity.MemberId;
import app.longrun.identity.Members;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member's next weeks as the rules see them, for their coach. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_ROSTER)
public class LegOutlook {

    private static final int WEEKS_AHEAD = 4;

    private final Members members;
    private final GuardedCalendars calendars;

    LegOutlook(Members members, GuardedCalendars calendars) {
        this.members = members;
        this.calendars = calendars;
    }

    /** The next four weeks, in five statements; empty for whoever never was a member of this gym. */
    public Optional<NamedCalendar> of(MemberId member) {
        LocalDate today = calendars.now().toLocalDate();
        return members.named(List.of(member)).stream()
                .findFirst()
                .flatMap(name -> Optional.ofNullable(calendars
                                .read(List.of(member), today, today.plusWeeks(WEEKS_AHEAD))
                                .get(member))
                        .map(calendar -> new NamedCalendar(name.name(), calendar)));
    }
}
