package app.longrun.assigning;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which version of a block each copy follows. */
@Component
class VersionRows {

    /**
     * A week in which something was done or missed, or whose day has come, stays as it was, and so do all before it; a copy
     * without a week left stays whole.
     */
    private static final String MOVE = """
            with standing as (
              select a.id, a.block_id, a.member_id, coalesce(max(s.block_week) filter (
                  where s.state in ('DONE', 'MISSED') or s.state = 'PLANNED' and s.on_date <= :today), 0) as to_week,
                max(s.block_week) filter (where s.state = 'PLANNED') as last_week
              from gym.assignment a
              join gym.planned_session s on s.gym_id = a.gym_id and s.assignment_id = a.id
              where a.gym_id = :gym and a.state = 'ACTIVE' and a.block_id = any(:older)
              group by a.gym_id, a.id),
            going as (select * from standing where last_week > to_week),
            kept as (
              insert into gym.followed_before (gym_id, assignment_id, to_week, block_id)
              select :gym, g.id, g.to_week, g.block_id from going g where g.to_week > 0
              on conflict (gym_id, assignment_id, to_week) do nothing)
            update gym.assignment a set block_id = :newer, version = a.version + 1
            from going g where a.gym_id = :gym and a.id = g.id
            returning a.id, a.member_id, g.to_week""";

    private final JdbcClient client;

    VersionRows(JdbcClient client) {
        this.client = client;
    }

    /** A copy that goes on with the newer version after a week. */
    record Moved(UUID assignment, MemberId member, int afterWeek) {}

    /** How many copies follow each of these versions now. */
    Map<UUID, Integer> copies(Collection<UUID> versions, LocalDate today) {
        return client
                .sql("""
                        select a.block_id, count(*)::integer as copies from gym.assignment a
                        where a.gym_id = :gym and a.block_id = any(:versions) and a.state = 'ACTIVE' and a.ends_on > :today
                        group by a.block_id""")
                .param("gym", gym())
                .param("versions", versions.toArray(UUID[]::new))
                .param("today", today)
                .query((row, number) -> Map.entry(row.getObject("block_id", UUID.class), row.getInt("copies")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Moved> move(Collection<UUID> older, UUID newer, LocalDate today) {
        return client.sql(MOVE)
                .param("gym", gym())
                .param("older", older.toArray(UUID[]::new))
                .param("newer", newer)
                .param("today", today)
                .query((row, number) -> new Moved(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getInt("to_week")))
                .list();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
