package app.longrun.assigning;

import app.longrun.calendar.BlockCalendar;
import app.longrun.calendar.TouchedSession;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.strength.BlockCode;
import app.longrun.strength.BlockFamily;
import app.longrun.strength.BlockKey;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who follows a block, in which version, and how far they are. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class Followers {

    private static final String ALL = """
            select a.id, coalesce(a.order_id, a.id) as order_id, m.display_name as name, c.display_name as coach, a.assigned_at,
              b.number, a.starts_on, a.ends_on, a.race_on, count(s.id) filter (where s.state = 'DONE') as done,
              count(s.id) as sessions, coalesce(bool_or(s.visible_from = 'infinity' and s.state = 'PLANNED'), false) as is_hidden
            from gym.block b
            join gym.assignment a on a.gym_id = b.gym_id and a.block_id = b.id and a.state = 'ACTIVE' and a.ends_on >= :today
            join gym.member m on m.gym_id = a.gym_id and m.id = a.member_id
            join gym.member c on c.gym_id = a.gym_id and c.id = a.assigned_by
            left join gym.planned_session s on s.gym_id = a.gym_id and s.assignment_id = a.id and s.state <> 'CANCELLED'
            where b.gym_id = :gym and %s
            group by a.gym_id, a.id, m.gym_id, m.id, c.gym_id, c.id, b.gym_id, b.id
            order by a.assigned_at desc, order_id, name, a.id""";

    private final JdbcClient client;
    private final Forecasts forecasts;
    private final BlockCalendar calendar;
    private final Telling telling;
    private final AuditTrail audit;

    Followers(JdbcClient client, Forecasts forecasts, BlockCalendar calendar, Telling telling, AuditTrail audit) {
        this.client = client;
        this.forecasts = forecasts;
        this.calendar = calendar;
        this.telling = telling;
        this.audit = audit;
    }

    /** Everybody who follows the block now or later, the latest order first; one statement. */
    @Transactional(readOnly = true)
    public List<Follower> of(BlockKey key) {
        JdbcClient.StatementSpec asked = switch (key) {
            case BlockCode code ->
                client.sql(ALL.formatted("b.library_code = :code")).param("code", code.text());
            case BlockFamily family ->
                client.sql(ALL.formatted("b.family = :family")).param("family", family.id());
        };
        return asked.param("gym", gym())
                .param("today", forecasts.today())
                .query((row, number) -> follower(row))
                .list();
    }

    private record Published(UUID id, MemberId member, UUID block, String name) {}

    /** Lets everybody in an order see all of it from now on; returns how many sessions came into sight. */
    public int publish(OrderId order) {
        List<Published> published = client.sql("""
                        update gym.assignment a set publishing = 'NOW', version = a.version + 1
                        from gym.block b
                        where a.gym_id = :gym and b.gym_id = a.gym_id and b.id = a.block_id
                          and coalesce(a.order_id, a.id) = :order and a.state = 'ACTIVE' and a.publishing <> 'NOW'
                        returning a.id, a.member_id, a.block_id, b.name""")
                .param("gym", gym())
                .param("order", order.id())
                .query((row, number) -> new Published(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getObject("block_id", UUID.class),
                        row.getString("name")))
                .list();
        if (published.isEmpty()) {
            return 0;
        }
        List<TouchedSession> sessions =
                calendar.publish(published.stream().map(Published::id).toList());
        audit.record(
                "published",
                "block",
                published.getFirst().block(),
                "order of %d".formatted(published.size()),
                published.stream().map(Published::member).toList());
        telling.assigned(published.getFirst().name(), sessions);
        return sessions.size();
    }

    private static Follower follower(ResultSet row) throws SQLException {
        return new Follower(
                new AssignmentId(row.getObject("id", UUID.class)),
                new OrderId(row.getObject("order_id", UUID.class)),
                row.getString("name"),
                row.getString("coach"),
                row.getObject("assigned_at", OffsetDateTime.class)
                        .atZoneSameInstant(CurrentGym.zone())
                        .toLocalDateTime(),
                row.getInt("number"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("race_on", LocalDate.class),
                row.getInt("done"),
                row.getInt("sessions"),
                row.getBoolean("is_hidden"));
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
