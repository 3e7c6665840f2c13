package app.longrun.board;

import app.longrun.calendar.LegColumns;
import app.longrun.calendar.LegFacts;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the board: each question in one statement, however many members and weeks it is about. */
@Component
class BoardRows {

    private static final String MEMBERS = """
            select m.id, m.display_name, count(*) over () as total from gym.member m
            where m.gym_id = :gym and m.left_on is null and position(lower(:name) in lower(m.display_name)) > 0
            order by m.display_name, m.id offset :from limit :most""";

    private static final String SESSIONS = """
            select s.id, s.version, s.member_id, s.kind, s.on_date, s.at_time, s.minutes, s.title, s.distance_m, s.is_by_hand,
              s.state = 'DONE' as is_done, s.state = 'MISSED' or s.state = 'PLANNED' and s.on_date < :today as is_missed,
            """ + LegColumns.OF_S + """
             from gym.planned_session s
            where s.gym_id = :gym and s.member_id = any(:members) and s.on_date between :from and :to
              and s.state <> 'CANCELLED'
            order by s.on_date, s.at_time nulls last, s.kind, s.title, s.id""";

    private static final String ELSEWHERE = """
            select t.member_id, t.on_date, t.at_time, t.minutes, t.leg_load from gym.shadow t
            where t.gym_id = :gym and t.member_id = any(:members) and t.on_date between :from and :to
            order by t.on_date, t.at_time nulls last, t.minutes""";

    private final JdbcClient client;

    BoardRows(JdbcClient client) {
        this.client = client;
    }

    private record Counted(BoardMember member, int total) {}

    /** A page of those who belong to the gym now and whose name holds {@code name}, from the {@code from}th on. */
    BoardPage members(String name, int from) {
        List<Counted> found = client.sql(MEMBERS)
                .param("gym", gym())
                .param("name", name)
                .param("from", from)
                .param("most", BoardPage.SIZE)
                .query((row, number) -> new Counted(member(row), row.getInt("total")))
                .list();
        return new BoardPage(
                found.stream().map(Counted::member).toList(),
                found.isEmpty() ? from : found.getFirst().total());
    }

    /** Somebody who belongs to the gym, or did. */
    Optional<BoardMember> member(MemberId id) {
        return client.sql("select m.id, m.display_name from gym.member m where m.gym_id = ? and m.id = ?")
                .params(gym(), id.id())
                .query((row, number) -> member(row))
                .optional();
    }

    List<BoardSession> sessions(Collection<MemberId> members, BoardSpan span, LocalDate today) {
        return within(SESSIONS, members, span)
                .param("today", today)
                .query((row, number) -> session(row))
                .list();
    }

    List<BusyTime> elsewhere(Collection<MemberId> members, BoardSpan span) {
        return within(ELSEWHERE, members, span)
                .query((row, number) -> new BusyTime(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getObject("on_date", LocalDate.class),
                        row.getObject("at_time", LocalTime.class),
                        row.getInt("minutes"),
                        row.getInt("leg_load")))
                .list();
    }

    private JdbcClient.StatementSpec within(String sql, Collection<MemberId> members, BoardSpan span) {
        return client.sql(sql)
                .param("gym", gym())
                .param("members", members.stream().map(MemberId::id).toArray(UUID[]::new))
                .param("from", span.monday())
                .param("to", span.sunday());
    }

    private static BoardMember member(ResultSet row) throws SQLException {
        return new BoardMember(new MemberId(row.getObject("id", UUID.class)), row.getString("display_name"));
    }

    private static BoardSession session(ResultSet row) throws SQLException {
        LegFacts legs = LegColumns.read(row);
        return new BoardSession(
                new SessionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new MemberId(row.getObject("member_id", UUID.class)),
                SessionKind.valueOf(row.getString("kind")),
                row.getObject("on_date", LocalDate.class),
                row.getObject("at_time", LocalTime.class),
                row.getInt("minutes"),
                row.getString("title"),
                row.getBoolean("is_done"),
                row.getBoolean("is_missed"),
                legs.legLoad(),
                legs.isQuality(),
                legs.contacts(),
                row.getObject("distance_m", Integer.class),
                legs.runKind(),
                legs.racePriority(),
                row.getBoolean("is_by_hand"));
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
