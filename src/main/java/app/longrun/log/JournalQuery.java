package app.longrun.log;

import app.longrun.calendar.SessionId;
import app.longrun.exercises.MovementId;
import app.longrun.identity.MemberId;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.EstimatedMax;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.MaxEquation;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import app.longrun.tenancy.CurrentGym;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a {@link Journal} in one statement, however many sessions and movements there are. */
@Component
class JournalQuery {

    private static final String SETS =
            "s.id, s.session_id, s.movement_id, s.position, s.set_number, s.amount, s.unit, s.per_side, s.grams, s.entered,"
                    + " s.entered_unit, s.rpe_tenths, s.set_kind, s.revision";

    private static final String SQL = """
            select 'SET' as kind, %1$s, null::text as equation, null::boolean as is_rough,
              null::integer as minutes, null::timestamptz as started_at
            from gym.set_log s
            where s.gym_id = :gym and s.member_id = :member and s.session_id = any(:sessions)
            union all
            select 'RIVAL', s.set_id, s.session_id, null, s.position, s.set_number, s.amount, s.unit, s.per_side, s.grams,
              s.entered, s.entered_unit, s.rpe_tenths, s.set_kind, s.revision, null, null, null, null
            from gym.set_aside s
            where s.gym_id = :gym and s.member_id = :member and s.session_id = any(:sessions) and s.reason = 'RIVAL'
            union all
            select 'LAST', %1$s, null, null, null, null
            from unnest(:lifts) as lift(id)
            cross join lateral (
              select l.session_id from gym.set_log l
              where l.gym_id = :gym and l.member_id = :member and l.movement_id = lift.id
                and not l.session_id = any(:sessions)
              order by l.done_at desc limit 1) latest
            join gym.set_log s on s.gym_id = :gym and s.member_id = :member and s.session_id = latest.session_id
              and s.movement_id = lift.id and s.set_kind <> 'WARM_UP'
            union all
            select 'SESSION', l.id, l.id, null, null, null, null, null, null, null, null, null, l.rpe_tenths, null, null, null, null,
              l.minutes, l.started_at
            from gym.session_log l
            where l.gym_id = :gym and l.member_id = :member and l.id = any(:sessions)
            union all
            select 'MAX', m.id, null, m.movement_id, null, null, null, null, null, m.grams, null, null, null, null, null, m.equation,
              m.is_rough, null, null
            from (
              select distinct on (movement_id) * from gym.lift_max
              where gym_id = :gym and member_id = :member order by movement_id, on_date desc) m
            order by kind, position, set_number""".formatted(SETS);

    private final JdbcClient client;

    JournalQuery(JdbcClient client) {
        this.client = client;
    }

    Journal read(MemberId member, List<SessionId> sessions, List<MovementId> lifts) {
        Map<MovementId, EstimatedMax> maxes = new HashMap<>();
        Map<SessionId, LoggedSession> begun = new HashMap<>();
        List<LoggedSet> sets = new ArrayList<>();
        Map<MovementId, List<LoggedSet>> last = new HashMap<>();
        Map<String, List<DoneWork>> rivals = new HashMap<>();
        client.sql(SQL)
                .param("gym", CurrentGym.get().id().id())
                .param("member", member.id())
                .param("sessions", sessions.stream().map(SessionId::id).toArray(UUID[]::new))
                .param("lifts", lifts.stream().map(MovementId::value).distinct().toArray(String[]::new))
                .query(row -> {
                    switch (row.getString("kind")) {
                        case "MAX" -> maxes.put(movement(row), max(row));
                        case "SESSION" -> begun.put(session(row), toSession(row));
                        // Ordered by kind, so that all of them are known when the sets come.
                        case "RIVAL" ->
                            rivals.computeIfAbsent(place(row), place -> new ArrayList<>())
                                    .add(work(row));
                        case "SET" -> sets.add(toSet(row, rivals.getOrDefault(place(row), List.of())));
                        default ->
                            last.computeIfAbsent(movement(row), id -> new ArrayList<>())
                                    .add(toSet(row, List.of()));
                    }
                });
        last.replaceAll((movement, done) -> List.copyOf(done));
        return new Journal(maxes, begun, sets, last);
    }

    private static SessionId session(ResultSet row) throws SQLException {
        return new SessionId(row.getObject("session_id", UUID.class));
    }

    private static MovementId movement(ResultSet row) throws SQLException {
        return new MovementId(row.getString("movement_id"));
    }

    private static EstimatedMax max(ResultSet row) throws SQLException {
        return new EstimatedMax(
                row.getInt("grams"), MaxEquation.valueOf(row.getString("equation")), row.getBoolean("is_rough"));
    }

    private static LoggedSession toSession(ResultSet row) throws SQLException {
        Rpe rpe = rpe(row);
        return new LoggedSession(
                session(row),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                rpe == null ? null : new SessionLoad(rpe, row.getInt("minutes")));
    }

    private static String place(ResultSet row) throws SQLException {
        return session(row).id() + "/" + row.getString("position") + "/" + row.getInt("set_number");
    }

    private static LoggedSet toSet(ResultSet row, List<DoneWork> others) throws SQLException {
        DoneWork work = work(row);
        return new LoggedSet(
                row.getObject("id", UUID.class),
                session(row),
                row.getString("position"),
                row.getInt("set_number"),
                movement(row),
                work.amount(),
                work.load(),
                work.rpe(),
                work.kind(),
                row.getInt("revision"),
                others);
    }

    private static DoneWork work(ResultSet row) throws SQLException {
        String unit = row.getString("entered_unit");
        return new DoneWork(
                SetKind.valueOf(row.getString("set_kind")),
                new Amount(row.getInt("amount"), AmountUnit.valueOf(row.getString("unit")), row.getBoolean("per_side")),
                unit == null
                        ? null
                        : new Load(
                                row.getInt("grams"),
                                new BigDecimal(row.getString("entered")),
                                WeightUnit.valueOf(unit)),
                rpe(row));
    }

    private static @Nullable Rpe rpe(ResultSet row) throws SQLException {
        Integer tenths = row.getObject("rpe_tenths", Integer.class);
        return tenths == null ? null : new Rpe(tenths / 5);
    }
}
