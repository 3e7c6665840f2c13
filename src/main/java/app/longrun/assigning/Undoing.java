package app.longrun.assigning;

import app.longrun.calendar.BlockCalendar;
import app.longrun.calendar.TouchedSession;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes orders back, however long ago they were given. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class Undoing {

    private final JdbcClient client;
    private final Forecasts forecasts;
    private final EarlyEnds earlyEnds;
    private final BlockCalendar calendar;
    private final Telling telling;
    private final AuditTrail audit;

    Undoing(
            JdbcClient client,
            Forecasts forecasts,
            EarlyEnds earlyEnds,
            BlockCalendar calendar,
            Telling telling,
            AuditTrail audit) {
        this.client = client;
        this.forecasts = forecasts;
        this.earlyEnds = earlyEnds;
        this.calendar = calendar;
        this.telling = telling;
        this.audit = audit;
    }

    private record Undone(UUID id, MemberId member, UUID block, String name) {}

    /**
     * Takes an order back for everybody in it: what is still planned leaves the calendars, what was done stays, and what it had
     * ended goes on; returns how many sessions left. Once only.
     */
    public int undo(OrderId order) {
        List<Undone> undone = client.sql("""
                        update gym.assignment a
                        set state = 'UNDONE', ended_by = null, full_end = null, version = a.version + 1
                        from gym.block b
                        where a.gym_id = :gym and b.gym_id = a.gym_id and b.id = a.block_id
                          and coalesce(a.order_id, a.id) = :order and (a.state = 'ACTIVE' or a.ended_by is not null)
                        returning a.id, a.member_id, a.block_id, b.name""")
                .param("gym", CurrentGym.get().id().id())
                .param("order", order.id())
                .query((row, number) -> new Undone(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getObject("block_id", UUID.class),
                        row.getString("name")))
                .list();
        if (undone.isEmpty()) {
            return 0;
        }
        List<TouchedSession> cancelled =
                calendar.cancel(undone.stream().map(Undone::id).toList());
        earlyEnds.goOn(order, forecasts.today());
        audit.record(
                "took back",
                "block",
                undone.getFirst().block(),
                "order of %d".formatted(undone.size()),
                undone.stream().map(Undone::member).toList());
        telling.takenBack(undone.getFirst().name(), cancelled);
        return cancelled.size();
    }
}
