package app.longrun.notices;

import app.longrun.identity.Caller;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What this gym has told the caller; each question is one statement. */
@Service
@Transactional
@Needs(Permission.READ_NOTICES)
public class Inbox {

    /** How many are shown; whoever has not looked for longer reads their plan instead. */
    static final int SHOWN = 100;

    private final JdbcClient client;
    private final Clock clock;

    Inbox(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** How many the caller has not read. */
    @Transactional(readOnly = true)
    public int unread() {
        return client.sql("select count(*) from gym.notice where gym_id = ? and member_id = ? and read_at is null")
                .params(gym(), self())
                .query(Integer.class)
                .single();
    }

    /** The newest hundred, newest first. */
    @Transactional(readOnly = true)
    public List<Notice> newest() {
        return client.sql("""
                        select id, change, what, sessions, on_day, at_time, told_at, read_at is null as is_unread
                        from gym.notice where gym_id = ? and member_id = ?
                        order by told_at desc, id limit ?""")
                .params(gym(), self(), SHOWN)
                .query((row, number) -> new Notice(
                        new NoticeId(row.getObject("id", UUID.class)),
                        text(row),
                        LocalDateTime.ofInstant(
                                row.getObject("told_at", OffsetDateTime.class).toInstant(), CurrentGym.zone()),
                        row.getBoolean("is_unread")))
                .list();
    }

    /** Notes that the caller has read it; somebody else's stays as it is. */
    public void read(NoticeId id) {
        client.sql(
                        "update gym.notice set read_at = ? where gym_id = ? and member_id = ? and id = ? and read_at is null")
                .params(now(), gym(), self(), id.id())
                .update();
    }

    /** Notes that the caller has read them all. */
    public void readAll() {
        client.sql("update gym.notice set read_at = ? where gym_id = ? and member_id = ? and read_at is null")
                .params(now(), gym(), self())
                .update();
    }

    /** Reads {@code change}, {@code what}, {@code sessions}, {@code on_day} and {@code at_time}. */
    static NoticeText text(ResultSet row) throws SQLException {
        return new NoticeText(
                PlanChange.valueOf(row.getString("change")),
                row.getString("what"),
                row.getInt("sessions"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("at_time", LocalTime.class));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }

    private static UUID self() {
        return Caller.current().self().id();
    }
}
