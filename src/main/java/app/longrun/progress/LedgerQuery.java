package app.longrun.progress;

import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.calendar.Shown;
import app.longrun.identity.MemberId;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import app.longrun.prescriptions.Tonnage;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a member's ledger, sessions with what their sets add up to, in one statement. */
@Component
class LedgerQuery {

    private static final String SQL = """
            select s.on_date, s.kind, s.state, coalesce(l.distance_m, s.distance_m, 0) as metres, l.rpe_tenths, l.minutes,
              coalesce(l.leg_share_percent, 100) as legs, w.grams, case when s.kind = 'CLASS' then s.contacts else w.contacts end as contacts
            from gym.planned_session s
            left join gym.session_log l on l.gym_id = s.gym_id and l.id = s.id
            left join lateral (
              select sum(case when t.unit = 'REPS' then t.amount::bigint * case when t.per_side then 2 else 1 end * t.grams end) as grams,
                sum(case when t.unit = 'CONTACTS' then t.amount * case when t.per_side then 2 else 1 end end) as contacts
              from gym.set_log t where t.gym_id = s.gym_id and t.session_id = s.id) w on true
            where s.gym_id = :gym and s.member_id = :member and s.on_date between :from and :today and s.state <> 'CANCELLED' and\s""" + Shown.TO_ITS_MEMBER + " order by s.on_date";

    private final JdbcClient client;

    LedgerQuery(JdbcClient client) {
        this.client = client;
    }

    /** What was planned or done from a day on until today, by day. */
    List<TrainingSession> since(MemberId member, LocalDate from, LocalDate today) {
        return client.sql(SQL)
                .param("gym", CurrentGym.get().id().id())
                .param("member", member.id())
                .param("from", from)
                .param("today", today)
                .query((row, number) -> session(row))
                .list();
    }

    private static TrainingSession session(ResultSet row) throws SQLException {
        return new TrainingSession(
                row.getObject("on_date", LocalDate.class),
                SessionKind.valueOf(row.getString("kind")),
                SessionState.valueOf(row.getString("state")),
                effort(row),
                Percent.of(row.getInt("legs")),
                row.getInt("metres"),
                new Tonnage(row.getLong("grams")),
                row.getInt("contacts"));
    }

    private static @Nullable SessionLoad effort(ResultSet row) throws SQLException {
        @Nullable Integer tenths = row.getObject("rpe_tenths", Integer.class);
        return tenths == null ? null : new SessionLoad(new Rpe(tenths / 5), row.getInt("minutes"));
    }
}
