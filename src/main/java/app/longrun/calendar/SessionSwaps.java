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

/** Lifting sessions that are left out, or done in place of others. */
@Service
@Transactional
@Needs(Permission.WRITE_CALENDAR)
public class SessionSwaps {

    private static final String LEAVE_OUT = "update gym.planned_session set state = 'MISSED', version = version + 1"
            + " where gym_id = :gym and id = :id and version = :version and state = 'PLANNED' and kind = 'LIFTING'"
            + " returning member_id";

    /** Each takes over what the other one is: sets, title, purpose, length and load. The days stay. */
    private static final String SWAP = """
            update gym.planned_session s
            set assignment_id = o.assignment_id, block_week = o.block_week, block_session = o.block_session, title = o.title,
              purpose = o.purpose, minutes = o.minutes, leg_load = o.leg_load, is_quality = o.is_quality,
              is_heavy_lower = o.is_heavy_lower, heavy_sets = o.heavy_sets, leg_sets = o.leg_sets, contacts = o.contacts,
              version = s.version + 1
            from gym.planned_session o
            where s.gym_id = :gym and o.gym_id = :gym and s.member_id = o.member_id and s.kind = 'LIFTING' and o.kind = 'LIFTING'
              and s.state = 'PLANNED' and o.state = 'PLANNED'
              and (s.id = :one and s.version = :oneVersion and o.id = :other and o.version = :otherVersion
                or s.id = :other and s.version = :otherVersion and o.id = :one and o.version = :oneVersion)
            returning s.member_id""";

    private final CastShadows shadows;
    private final JdbcClient client;

    SessionSwaps(CastShadows shadows, JdbcClient client) {
        this.shadows = shadows;
        this.client = client;
    }

    /** Leaves a planned lifting session out; throws {@link Refusal} when it has changed since it was seen. */
    public void leaveOut(SessionId id, int version) {
        changed(client.sql(LEAVE_OUT).param("gym", gym()).param("id", id.id()).param("version", version), 1);
    }

    /**
     * Does {@code missed} on the day of {@code other}, which is left out in its turn.
     *
     * @throws Refusal when one of the two has changed since it was seen
     */
    public void takePlace(SessionId missed, int version, SessionId other, int otherVersion) {
        changed(
                client.sql(SWAP)
                        .param("gym", gym())
                        .param("one", missed.id())
                        .param("oneVersion", version)
                        .param("other", other.id())
                        .param("otherVersion", otherVersion),
                2);
        leaveOut(missed, version + 1);
    }

    private void changed(JdbcClient.StatementSpec statement, int rows) {
        List<MemberId> members = statement
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .list();
        if (members.size() != rows) {
            throw new Refusal("calendar.move.stale");
        }
        members.forEach(member -> Caller.current().mustBe(member, Permission.READ_ROSTER));
        shadows.after(members);
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
