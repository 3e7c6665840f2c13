package app.longrun.remarks;

import app.longrun.calendar.SessionId;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores remarks; it asks nobody whether they may. */
@Component
class RemarkRows {

    private final JdbcClient client;
    private final Clock clock;

    RemarkRows(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    List<Remark> of(SessionId session, @Nullable MemberId reader) {
        return client.sql("""
                        select r.id, r.kind, r.said, r.from_day, r.to_day, r.said_at, r.author_id, m.display_name
                        from gym.remark r left join gym.member m on m.gym_id = r.gym_id and m.id = r.author_id
                        where r.gym_id = :gym and r.session_id = :session order by r.said_at, r.id""")
                .param("gym", gym())
                .param("session", session.id())
                .query((row, number) -> read(row, reader))
                .list();
    }

    /** A rule is nobody: what it does has no author. */
    void add(Move about, RemarkKind kind, String said) {
        MemberId author = kind.isByRule() ? null : Caller.current().self();
        client.sql("""
                        insert into gym.remark (gym_id, id, session_id, member_id, author_id, kind, said, from_day, to_day, said_at)
                        values (:gym, :id, :session, :member, :author, :kind, :said, :from, :to, :now)""")
                .param("gym", gym())
                .param("id", Ids.next())
                .param("session", about.session().id())
                .param("member", about.member().id())
                .param("author", author == null ? null : author.id(), Types.OTHER)
                .param("kind", kind.name())
                .param("said", said)
                .param("from", kind == RemarkKind.SAID ? null : about.from(), Types.DATE)
                .param("to", kind == RemarkKind.SAID ? null : about.to(), Types.DATE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(UUID id, MemberId author) {
        client.sql("delete from gym.remark where gym_id = ? and id = ? and author_id = ? and kind = 'SAID'")
                .params(gym(), id, author.id())
                .update();
    }

    private static Remark read(ResultSet row, @Nullable MemberId reader) throws SQLException {
        UUID author = row.getObject("author_id", UUID.class);
        return new Remark(
                row.getObject("id", UUID.class),
                RemarkKind.valueOf(row.getString("kind")),
                row.getString("display_name"),
                author != null && reader != null && author.equals(reader.id()),
                row.getString("said"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("said_at", OffsetDateTime.class)
                        .atZoneSameInstant(CurrentGym.zone())
                        .toLocalDateTime());
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
