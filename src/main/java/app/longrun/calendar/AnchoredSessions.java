package app.longrun.calendar;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of a block that follows a race, on one's own calendar or as a coach a member's; what is done never moves. */
@Service
@Transactional
@Needs(Permission.WRITE_CALENDAR)
public class AnchoredSessions {

    private static final String READ = """
            select s.id, s.version, s.block_week, s.on_date, s.home_on, s.is_by_hand, s.state,
              s.state = 'CANCELLED' and s.cancelled_by is not distinct from s.assignment_id as is_left_out
            from gym.planned_session s
            where s.gym_id = :gym and s.member_id = :member and s.assignment_id = :assignment
            order by s.block_week, s.on_date, s.id""";

    private static final String MOVE = """
            update gym.planned_session s set on_date = s.on_date + m.days, home_on = s.home_on + m.days,
              visible_from = case when isfinite(s.visible_from) then s.visible_from + m.days else s.visible_from end,
              state = case when m.is_left_out then 'CANCELLED' else 'PLANNED' end,
              cancelled_by = case when m.is_left_out then s.assignment_id end, version = s.version + 1
            from unnest(:ids, :versions, :days, :leftOut::boolean[]) as m (id, version, days, is_left_out)
            where s.gym_id = :gym and s.id = m.id and s.version = m.version and s.member_id = :member""";

    private final JdbcClient client;

    AnchoredSessions(JdbcClient client) {
        this.client = client;
    }

    /** All sessions of an assignment, by week and day. */
    @Transactional(readOnly = true)
    public List<AnchoredSession> of(MemberId member, UUID assignment) {
        Caller.current().mustBe(member, Permission.READ_ROSTER);
        return client.sql(READ)
                .param("gym", gym())
                .param("member", member.id())
                .param("assignment", assignment)
                .query((row, number) -> session(row))
                .list();
    }

    /**
     * Moves open sessions of a member, all or none, in one statement.
     *
     * @throws Refusal when one of them was changed by somebody else since it was read
     */
    public void move(MemberId member, List<AnchoredMove> moves) {
        Caller.current().mustBe(member, Permission.READ_ROSTER);
        int moved = client.sql(MOVE)
                .param("gym", gym())
                .param("member", member.id())
                .param(
                        "ids",
                        moves.stream().map(move -> move.session().id().id()).toArray(UUID[]::new))
                .param("versions", numbers(moves, move -> move.session().version()))
                .param("days", numbers(moves, AnchoredMove::days))
                .param(
                        "leftOut",
                        moves.stream()
                                .map(move -> String.valueOf(move.isLeftOut()))
                                .toArray(String[]::new))
                .update();
        if (moved < moves.size()) {
            throw new Refusal("calendar.move.stale");
        }
    }

    private static Integer[] numbers(List<AnchoredMove> moves, Function<AnchoredMove, Integer> part) {
        return moves.stream().map(part).toArray(Integer[]::new);
    }

    private static AnchoredSession session(ResultSet row) throws SQLException {
        return new AnchoredSession(
                new SessionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getInt("block_week"),
                row.getObject("on_date", LocalDate.class),
                row.getObject("home_on", LocalDate.class),
                row.getBoolean("is_by_hand"),
                SessionState.valueOf(row.getString("state")),
                row.getBoolean("is_left_out"));
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
