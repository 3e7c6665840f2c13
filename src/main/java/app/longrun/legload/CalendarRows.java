package app.longrun.legload;

import app.longrun.calendar.LegColumns;
import app.longrun.calendar.SessionKind;
import app.longrun.guard.Bout;
import app.longrun.guard.Demand;
import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the calendars of any number of members in one statement: what is planned, what was done as it was logged, runs nobody
 * had planned, and what they do elsewhere.
 */
@Component
class CalendarRows {

    /** Done counts with the day, length and distance of the log; whatever was not done ran no metres. */
    private static final String PLANNED = """
            select s.member_id, s.id, s.kind, s.title, s.version, s.is_by_hand, s.assignment_id, s.block_week, s.home_on,
              s.home_at,
              case when s.state = 'DONE' then 'DONE' else 'PLANNED' end as standing,
              coalesce(l.on_date, s.on_date) as on_date,
              case when coalesce(l.on_date, s.on_date) = s.on_date then s.at_time end as at_time,
              coalesce(l.minutes, s.minutes) as minutes,
              case when s.state = 'DONE' or s.on_date >= :today then coalesce(l.distance_m, s.distance_m) end as distance_m,
            """ + LegColumns.OF_S + """
             from gym.planned_session s
            left join gym.session_log l on l.gym_id = s.gym_id and l.id = s.id and s.state = 'DONE'
            where s.gym_id = :gym and s.member_id = any(:members) and s.on_date between :from and :to
              and s.state in ('PLANNED', 'DONE')
            """;

    private static final String LOGGED_ONLY = """
            union all
            select l.member_id, l.id, l.kind, '', 0, true, null, null, null, null, 'DONE', l.on_date, null, l.minutes, l.distance_m,
              1, false, false, 0, 0, null, 'EASY', null
            from gym.session_log l
            where l.gym_id = :gym and l.member_id = any(:members) and l.on_date between :from and :to and l.kind = 'RUN'
              and l.finished_at is not null
              and not exists (select from gym.planned_session p where p.gym_id = l.gym_id and p.id = l.id)
            """;

    /** Who knows nothing but the class of the load takes class 3 for heavy, a long quality run for long, a race for the goal. */
    private static final String ELSEWHERE = """
            union all
            select s.member_id, s.id, s.kind, '', 0, false, null, null, null, null, 'ELSEWHERE', s.on_date, s.at_time, s.minutes,
              s.distance_m, s.leg_load, s.is_quality, s.leg_load = 3 and s.kind in ('LIFTING', 'CLASS'),
              case when s.leg_load = 3 then 3 else 0 end, case when s.leg_load >= 2 then 3 else 0 end, s.contacts,
              case when s.kind = 'RUN' then
                case when s.is_quality and s.minutes > 90 then 'LONG' when s.is_quality then 'QUALITY' else 'EASY' end end,
              case when s.kind = 'RACE' then 'A' end
            from gym.shadow s
            where s.gym_id = :gym and s.member_id = any(:members) and s.on_date between :from and :to""";

    private final JdbcClient client;

    CalendarRows(JdbcClient client) {
        this.client = client;
    }

    /** The sessions of each member by start, both days included; a member without any has no entry. */
    Map<MemberId, List<GuardedSession>> between(
            Collection<MemberId> members, LocalDate from, LocalDate to, LocalDate today) {
        Map<MemberId, List<GuardedSession>> sessions = new HashMap<>();
        client.sql(PLANNED + LOGGED_ONLY + ELSEWHERE)
                .param("gym", CurrentGym.get().id().id())
                .param("members", members.stream().map(MemberId::id).toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .param("today", today)
                .query(row -> {
                    MemberId member = new MemberId(row.getObject("member_id", UUID.class));
                    sessions.computeIfAbsent(member, none -> new ArrayList<>()).add(session(row));
                });
        sessions.values().forEach(each -> each.sort((one, other) -> Bout.ORDER.compare(one.bout(), other.bout())));
        return sessions;
    }

    private static GuardedSession session(ResultSet row) throws SQLException {
        SessionKind kind = SessionKind.valueOf(row.getString("kind"));
        Demand demand = Demands.of(
                kind, LegColumns.read(row), row.getObject("distance_m", Integer.class), row.getInt("block_week"));
        return new GuardedSession(
                Bout.on(
                        row.getObject("id", UUID.class),
                        row.getObject("on_date", LocalDate.class),
                        row.getObject("at_time", LocalTime.class),
                        row.getInt("minutes"),
                        demand),
                kind,
                row.getString("title"),
                Standing.valueOf(row.getString("standing")),
                row.getInt("version"),
                row.getBoolean("is_by_hand"),
                row.getObject("assignment_id", UUID.class),
                home(row));
    }

    private static @Nullable Home home(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("home_on", LocalDate.class);
        return on == null ? null : new Home(on, row.getObject("home_at", LocalTime.class));
    }
}
