package app.longrun.calendar;

import app.longrun.identity.MemberId;
import app.longrun.identity.Members;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members' weeks for their coaches. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_ROSTER)
public class MemberWeeks {

    private static final int YEARS_EITHER_WAY = 5;

    private final Members members;
    private final SessionRepository sessions;
    private final ShadowRows shadows;
    private final Clock clock;

    MemberWeeks(Members members, SessionRepository sessions, ShadowRows shadows, Clock clock) {
        this.members = members;
        this.sessions = sessions;
        this.shadows = shadows;
        this.clock = clock;
    }

    /**
     * The week that {@code day} lies in, in three statements; a day over five years away means this week, and so does none.
     * Empty for whoever never was a member of this gym.
     */
    public Optional<MemberWeek> week(MemberId member, Optional<LocalDate> day) {
        LocalDate today = CurrentGym.today(clock);
        LocalDate monday = day.filter(asked -> asked.isAfter(today.minusYears(YEARS_EITHER_WAY))
                        && asked.isBefore(today.plusYears(YEARS_EITHER_WAY)))
                .orElse(today)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return members.named(List.of(member)).stream()
                .findFirst()
                .map(found -> new MemberWeek(
                        found.name(),
                        monday,
                        today,
                        sessions.between(member.id(), monday, monday.plusDays(6)).stream()
                                .map(Session::toPlanned)
                                .toList(),
                        shadows.between(member, monday, monday.plusDays(6))));
    }
}
