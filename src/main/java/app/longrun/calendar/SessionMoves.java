package app.longrun.calendar;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves what is planned on calendars. It knows of no rule: who asks it has asked the guard. */
@Service
@Transactional
@Needs(Permission.WRITE_CALENDAR)
public class SessionMoves {

    private static final String MOVE = """
            update gym.planned_session s
            set on_date = m.on_date, at_time = m.at_time, is_by_hand = s.is_by_hand or m.by_hand, version = s.version + 1,
              home_on = case when not m.by_hand and s.state = 'PLANNED' then case
                when coalesce(s.home_on, s.on_date) = m.on_date
                  and case when s.home_on is null then s.at_time else s.home_at end is not distinct from m.at_time then null
                else coalesce(s.home_on, s.on_date) end end,
              home_at = case when not m.by_hand and s.state = 'PLANNED' then case
                when coalesce(s.home_on, s.on_date) = m.on_date
                  and case when s.home_on is null then s.at_time else s.home_at end is not distinct from m.at_time then null
                when s.home_on is null then s.at_time else s.home_at end end
            from unnest(:ids, :versions, :days::date[], :times::time[], :byHand::boolean[])
              as m (id, version, on_date, at_time, by_hand)
            where s.gym_id = :gym and s.id = m.id and s.version = m.version and s.state = 'PLANNED'
            returning s.member_id""";

    private final SessionRepository sessions;
    private final CastShadows shadows;
    private final JdbcClient client;

    SessionMoves(SessionRepository sessions, CastShadows shadows, JdbcClient client) {
        this.sessions = sessions;
        this.shadows = shadows;
        this.client = client;
    }

    /**
     * Moves sessions, all or none, in one statement.
     *
     * @throws Refusal when one of them was done, cancelled, moved or changed by somebody else since it was read
     */
    public void move(List<SessionMove> moves) {
        sessions.flush();
        List<MemberId> members = client.sql(MOVE)
                .param("gym", CurrentGym.get().id().id())
                .param("ids", moves.stream().map(move -> move.id().id()).toArray(UUID[]::new))
                .param("versions", moves.stream().map(SessionMove::version).toArray(Integer[]::new))
                .param("days", texts(moves, SessionMove::on))
                .param("times", texts(moves, SessionMove::at))
                .param("byHand", texts(moves, SessionMove::isByHand))
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .list();
        if (members.size() < moves.size()) {
            throw new Refusal("calendar.move.stale");
        }
        members.forEach(member -> Caller.current().mustBe(member, Permission.READ_ROSTER));
        shadows.after(members);
    }

    private static @Nullable String[] texts(List<SessionMove> moves, Function<SessionMove, @Nullable Object> part) {
        return moves.stream()
                .map(part)
                .map(value -> Objects.toString(value, null))
                .toArray(String[]::new);
    }
}
