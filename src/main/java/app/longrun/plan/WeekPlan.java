package app.longrun.plan;

import app.longrun.calendar.Elsewhere;
import app.longrun.calendar.Shown;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's weeks and months. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.FOLLOW_PLAN)
public class WeekPlan {

    private static final int YEARS_EITHER_WAY = 5;

    private final JdbcClient client;
    private final Elsewhere elsewhere;
    private final Clock clock;

    WeekPlan(JdbcClient client, Elsewhere elsewhere, Clock clock) {
        this.client = client;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    /** The week that {@code day} lies in, in two statements; a day over five years away means this week, and so does none. */
    public Week week(Optional<LocalDate> day) {
        LocalDate today = CurrentGym.today(clock);
        LocalDate monday = near(day, today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        MemberId self = Caller.current().self();
        List<WeekEntry> entries = entries(self, monday, monday.plusDays(6), today);
        return new Week(
                monday, today, entries, elsewhere.between(self, monday, monday.plusDays(6)), WeekLoad.of(entries));
    }

    /** The month that {@code day} lies in, in two statements; a day over five years away means this month, and so does none. */
    public Month month(Optional<LocalDate> day) {
        LocalDate today = CurrentGym.today(clock);
        YearMonth month = YearMonth.from(near(day, today));
        LocalDate first = Month.firstDay(month);
        LocalDate last = Month.lastDay(month);
        MemberId self = Caller.current().self();
        return new Month(month, today, entries(self, first, last, today), elsewhere.between(self, first, last));
    }

    private static LocalDate near(Optional<LocalDate> day, LocalDate today) {
        return day.filter(asked -> asked.isAfter(today.minusYears(YEARS_EITHER_WAY))
                        && asked.isBefore(today.plusYears(YEARS_EITHER_WAY)))
                .orElse(today);
    }

    private List<WeekEntry> entries(MemberId self, LocalDate monday, LocalDate sunday, LocalDate today) {
        return client.sql("select " + PlannedRow.COLUMNS + """
                        , l.rpe_tenths, l.minutes as took
                        from gym.planned_session s
                        left join gym.session_log l on l.gym_id = s.gym_id and l.id = s.id
                        where s.gym_id = :gym and s.member_id = :self and s.on_date between :monday and :sunday
                          and s.state <> 'CANCELLED' and\s""" + Shown.TO_ITS_MEMBER
                        + " order by s.on_date, s.at_time nulls last, s.kind, s.title")
                .param("gym", CurrentGym.get().id().id())
                .param("self", self.id())
                .param("today", today)
                .param("monday", monday)
                .param("sunday", sunday)
                .query((row, number) -> new WeekEntry(PlannedRow.read(row), effort(row)))
                .list();
    }

    private static @Nullable SessionLoad effort(ResultSet row) throws SQLException {
        Integer tenths = row.getObject("rpe_tenths", Integer.class);
        return tenths == null ? null : new SessionLoad(new Rpe(tenths / 5), row.getInt("took"));
    }
}
