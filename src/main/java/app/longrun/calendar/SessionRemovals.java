package app.longrun.calendar;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes planned lifting and runs off calendars, and puts them back; a class is a place, and a race its runner's own. */
@Service
@Transactional
@Needs(Permission.WRITE_CALENDAR)
public class SessionRemovals {

    private static final String CHANGE = """
            update gym.planned_session s set state = :state, version = s.version + 1
            from unnest(:ids, :versions) as r (id, version)
            where s.gym_id = :gym and s.id = r.id and s.version = r.version and s.state = :before
              and s.kind in ('LIFTING', 'RUN')
            returning s.member_id""";

    private final SessionRepository sessions;
    private final CastShadows shadows;
    private final JdbcClient client;

    SessionRemovals(SessionRepository sessions, CastShadows shadows, JdbcClient client) {
        this.sessions = sessions;
        this.shadows = shadows;
        this.client = client;
    }

    /**
     * Takes sessions off, all or none, in one statement.
     *
     * @throws Refusal when one of them was done or changed by somebody else since it was seen, or is no lifting and no run
     */
    public void remove(List<SeenSession> seen) {
        change(seen, SessionState.PLANNED, SessionState.CANCELLED);
    }

    /** Puts back what was taken off, all or none; throws {@link Refusal} when one of them has changed since. */
    public void restore(List<SeenSession> seen) {
        change(seen, SessionState.CANCELLED, SessionState.PLANNED);
    }

    private void change(List<SeenSession> seen, SessionState before, SessionState after) {
        sessions.flush();
        List<MemberId> members = client.sql(CHANGE)
                .param("gym", CurrentGym.get().id().id())
                .param("before", before.name())
                .param("state", after.name())
                .param("ids", seen.stream().map(one -> one.id().id()).toArray(UUID[]::new))
                .param("versions", seen.stream().map(SeenSession::version).toArray(Integer[]::new))
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .list();
        if (members.size() < seen.size()) {
            throw new Refusal("calendar.move.stale");
        }
        members.forEach(member -> Caller.current().mustBe(member, Permission.READ_ROSTER));
        shadows.after(members);
    }
}
