package app.longrun.strength;

import app.longrun.calendar.BlockSlot;
import app.longrun.exercises.MovementId;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done in one's own assigned sessions. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.FOLLOW_PLAN)
public class SessionSheets {

    private final JdbcClient client;

    SessionSheets(JdbcClient client) {
        this.client = client;
    }

    /** The same of a member's sessions, for their coach or themselves. */
    @Needs(Permission.WRITE_CALENDAR)
    public List<SheetRow> rowsOf(MemberId member, List<BlockSlot> slots) {
        Caller.current().mustBe(member, Permission.READ_ROSTER);
        return read(member, slots);
    }

    /** The exercises of the caller's own sessions among {@code slots}, in that order, then by position; one statement. */
    public List<SheetRow> rows(List<BlockSlot> slots) {
        return read(Caller.current().self(), slots);
    }

    private List<SheetRow> read(MemberId member, List<BlockSlot> slots) {
        if (slots.isEmpty()) {
            return List.of();
        }
        return client.sql("""
                        select s.assignment, r.week, r.session, r.position, r.movement_id, b.id, b.number, r.is_deload,
                          sets, amount, unit, per_side, intensity, value, basis, rest_s, tempo, cell
                        from unnest(cast(:assignments as uuid[]), cast(:weeks as integer[]), cast(:sessions as text[]))
                          with ordinality as s (assignment, week, session, place)
                        join gym.assignment a on a.gym_id = :gym and a.id = s.assignment and a.member_id = :self
                        join gym.block b on b.gym_id = a.gym_id and b.id = coalesce(
                          (select f.block_id from gym.followed_before f
                            where f.gym_id = a.gym_id and f.assignment_id = a.id and f.to_week >= s.week
                            order by f.to_week limit 1), a.block_id)
                        join gym.block_row r on r.gym_id = b.gym_id and r.block_id = b.id
                          and r.week = s.week and r.session = s.session
                        order by s.place, r.position""")
                .param("assignments", slots.stream().map(BlockSlot::assignment).toArray(UUID[]::new))
                .param("weeks", slots.stream().map(BlockSlot::week).toArray(Integer[]::new))
                .param("sessions", slots.stream().map(BlockSlot::session).toArray(String[]::new))
                .param("gym", CurrentGym.get().id().id())
                .param("self", member.id())
                .query((row, n) -> row(row))
                .list();
    }

    private static SheetRow row(ResultSet row) throws SQLException {
        return new SheetRow(
                new BlockSlot(row.getObject("assignment", UUID.class), row.getInt("week"), row.getString("session")),
                row.getString("position"),
                new MovementId(row.getString("movement_id")),
                RowPrescription.read(row),
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getBoolean("is_deload"));
    }
}
