package app.longrun.log;

import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.NotAllowedException;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the log of a planned session for writing, one writer at a time. */
@Component
class Logbook {

    private final Calendar calendar;
    private final SessionLogRepository logs;
    private final JdbcClient client;
    private final AuditTrail audit;

    Logbook(Calendar calendar, SessionLogRepository logs, JdbcClient client, AuditTrail audit) {
        this.calendar = calendar;
        this.logs = logs;
        this.client = client;
        this.audit = audit;
    }

    /**
     * The log of a session on a calendar the caller may write, begun at {@code began} if it was not before; a stranger's and
     * an unknown session are refused alike.
     */
    SessionLog open(SessionId id, Instant began) {
        PlannedSession planned = find(id).orElseThrow(() -> new Refusal("log.session.unknown"));
        begin(planned, began);
        if (!planned.member().equals(Caller.current().member())) {
            audit.record("logged", "session", id.id(), planned.title(), List.of(planned.member()));
        }
        return logs.findLocked(id.id()).orElseThrow(() -> new Refusal("log.session.unknown"));
    }

    /** One writer of the caller's calendar at a time: two phones that add the same run at once must find each other's. */
    void takeTurn() {
        client.sql("select 1 from gym.member where gym_id = ? and id = ? for update")
                .params(CurrentGym.get().id().id(), Caller.current().self().id())
                .query(Integer.class)
                .single();
    }

    Optional<PlannedSession> find(SessionId id) {
        try {
            return calendar.find(id);
        } catch (NotAllowedException e) {
            throw (Refusal) new Refusal("log.session.unknown").initCause(e);
        }
    }

    /** What was planned for a day is logged on that day, what is done ahead of its day on the day it is done. */
    private void begin(PlannedSession planned, Instant began) {
        LocalDate today = LocalDate.ofInstant(began, CurrentGym.zone());
        client.sql("""
                        insert into gym.session_log (gym_id, id, member_id, person_id, kind, on_date, started_at, version)
                        select m.gym_id, :id, m.id, m.person_id, :kind, :day, :now, 0
                        from gym.member m where m.gym_id = :gym and m.id = :member
                        on conflict (gym_id, id) do nothing""")
                .param("id", planned.id().id())
                .param("kind", planned.kind().name())
                .param("day", planned.on().isAfter(today) ? today : planned.on())
                .param("now", began.atOffset(ZoneOffset.UTC))
                .param("gym", CurrentGym.get().id().id())
                .param("member", planned.member().id())
                .update();
    }
}
