package app.longrun.privacy;

import app.longrun.identity.Caller;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.Role;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller did in this gym, in two statements a page; nothing of the gym's programming and of nobody else. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.OWN_HISTORY)
public class OwnHistory {

    /** How many sessions a page has. */
    public static final int SIZE = 20;

    private static final int LAST_PAGE = 10_000;

    private static final String SESSIONS = """
            select l.id, l.on_date, l.kind, p.title, l.minutes, l.rpe_tenths / 10.0 as rpe, l.distance_m
            from gym.session_log l
            left join gym.planned_session p on p.gym_id = l.gym_id and p.id = l.id
            where l.gym_id = :gym and l.member_id = :member
              and (l.finished_at is not null
                   or exists (select from gym.set_log s where s.gym_id = l.gym_id and s.session_id = l.id))
            order by l.on_date desc, l.id desc limit :size offset :skipped""";

    private static final String SETS = """
            select s.session_id, s.position, coalesce(v.name, w.name, m.name, s.movement_id) as movement, s.amount, s.unit, s.per_side,
                   s.entered || ' ' || lower(s.entered_unit) as load, s.rpe_tenths / 10.0 as rpe
            from gym.set_log s
            left join catalog.movement m on m.id = s.movement_id
            left join gym.movement_override v on v.gym_id = s.gym_id and v.movement_id = s.movement_id
            left join gym.movement w on w.gym_id = s.gym_id and w.movement_id = s.movement_id
            where s.gym_id = :gym and s.member_id = :member and s.session_id = any(:sessions)
            order by s.session_id, s.position, s.set_number""";

    private final JdbcClient client;

    OwnHistory(JdbcClient client) {
        this.client = client;
    }

    /** A page of sessions, from 1; beyond the end an empty one. */
    public OwnPage page(int wanted) {
        int page = Math.clamp(wanted, 1, LAST_PAGE);
        Caller caller = Caller.current();
        UUID gym = CurrentGym.get().id().id();
        UUID member = caller.self().id();
        List<OwnSession> found = client.sql(SESSIONS)
                .param("gym", gym)
                .param("member", member)
                .param("size", SIZE + 1)
                .param("skipped", (page - 1) * SIZE)
                .query((row, number) -> session(row))
                .list();
        List<OwnSession> shown = found.stream().limit(SIZE).toList();
        Map<UUID, List<OwnSet>> sets = sets(gym, member, shown);
        return new OwnPage(
                CurrentGym.get(),
                !caller.roles().contains(Role.FORMER),
                shown.stream()
                        .map(session -> session.with(sets.getOrDefault(session.id(), List.of())))
                        .toList(),
                page,
                found.size() > SIZE);
    }

    private Map<UUID, List<OwnSet>> sets(UUID gym, UUID member, List<OwnSession> sessions) {
        return client
                .sql(SETS)
                .param("gym", gym)
                .param("member", member)
                .param("sessions", sessions.stream().map(OwnSession::id).toArray(UUID[]::new))
                .query((row, number) -> set(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(OwnSet::session));
    }

    private static OwnSession session(ResultSet row) throws SQLException {
        return new OwnSession(
                row.getObject("id", UUID.class),
                row.getObject("on_date", LocalDate.class),
                row.getString("kind"),
                row.getString("title"),
                row.getObject("minutes", Integer.class),
                row.getBigDecimal("rpe"),
                row.getObject("distance_m", Integer.class),
                List.of());
    }

    private static OwnSet set(ResultSet row) throws SQLException {
        return new OwnSet(
                row.getObject("session_id", UUID.class),
                row.getString("position"),
                row.getString("movement"),
                row.getInt("amount"),
                row.getString("unit"),
                row.getBoolean("per_side"),
                row.getString("load"),
                row.getBigDecimal("rpe"));
    }
}
