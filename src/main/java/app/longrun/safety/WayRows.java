package app.longrun.safety;

import app.longrun.identity.MemberId;
import app.longrun.pain.RunGate;
import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps ways back to running: one that is under way for each member. */
@Component
class WayRows {

    private final JdbcClient client;

    WayRows(JdbcClient client) {
        this.client = client;
    }

    Optional<StoredWay> current(MemberId member) {
        return client.sql("""
                        select r.id, r.region, r.side, r.asks_yes, r.yes_by is not null as has_yes, array_to_string(r.gates, ' ') as gates,
                          coalesce((select string_agg(s.on_date::text, ' ' order by s.on_date) from gym.return_session s
                            where s.gym_id = r.gym_id and s.return_id = r.id), '') as days
                        from gym.run_return r where r.gym_id = ? and r.member_id = ? and r.ended_on is null and r.shared""")
                .params(gym(), member.id())
                .query((row, number) -> way(row))
                .optional();
    }

    void begin(MemberId member, UUID person, BodySite site, boolean asksYes, LocalDate today) {
        client.sql("insert into gym.run_return (gym_id, id, member_id, person_id, region, side, asks_yes, began_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(gym(), Ids.next(), member.id(), person, site.region().word(), site.sideWord(), asksYes, today)
                .update();
    }

    void pass(StoredWay way, Set<RunGate> gates) {
        client.sql("update gym.run_return set gates = ? where gym_id = ? and id = ?")
                .params(gates.stream().map(RunGate::name).toArray(String[]::new), gym(), way.id())
                .update();
    }

    void sayYes(StoredWay way, MemberId coach) {
        client.sql("update gym.run_return set yes_by = ? where gym_id = ? and id = ?")
                .params(coach.id(), gym(), way.id())
                .update();
    }

    void end(MemberId member, LocalDate today) {
        client.sql("update gym.run_return set ended_on = ? where gym_id = ? and member_id = ? and ended_on is null")
                .params(today, gym(), member.id())
                .update();
    }

    void ran(StoredWay way, MemberId member, UUID person, int stage, LocalDate today) {
        client.sql("insert into gym.return_session (gym_id, id, return_id, member_id, person_id, on_date, stage)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(gym(), Ids.next(), way.id(), member.id(), person, today, stage)
                .update();
    }

    private static StoredWay way(ResultSet row) throws SQLException {
        return new StoredWay(
                row.getObject("id", UUID.class),
                BodySite.of(row.getString("region"), row.getString("side")),
                row.getBoolean("asks_yes"),
                row.getBoolean("has_yes"),
                words(row.getString("gates")).stream().map(RunGate::valueOf).collect(Collectors.toSet()),
                words(row.getString("days")).stream().map(LocalDate::parse).toList());
    }

    private static List<String> words(String joined) {
        return Arrays.stream(joined.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
