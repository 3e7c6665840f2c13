package app.longrun.templates;

import app.longrun.exercises.Gear;
import app.longrun.exercises.Movements;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many of each piece of equipment stand on the gym's floor, counted by its coaches and owners. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.KEEP_FLOOR)
public class GymFloor {

    private static final int MOST = 999;

    private final JdbcClient client;
    private final Movements movements;
    private final AuditTrail audit;

    GymFloor(JdbcClient client, Movements movements, AuditTrail audit) {
        this.client = client;
        this.movements = movements;
        this.audit = audit;
    }

    /** What was counted. */
    public FloorCounts counts() {
        Map<String, Integer> counts = new HashMap<>();
        client.sql("select piece, count from gym.floor_piece where gym_id = ?")
                .param(CurrentGym.get().id().id())
                .query(row -> {
                    counts.put(row.getString("piece"), row.getInt("count"));
                });
        return new FloorCounts(counts);
    }

    /** Everything a movement or an activity of this gym can ask for. */
    public NavigableSet<String> pieces() {
        NavigableSet<String> pieces = new TreeSet<>();
        Stream.concat(
                        movements.all().stream().map(Gear::of),
                        movements.activities().stream().map(Gear::of))
                .flatMap(gear -> gear.needs().stream())
                .forEach(pieces::addAll);
        return pieces;
    }

    /** Says how many there are of one piece; what others count at the same time stays. */
    @Transactional
    public void count(String piece, int count) {
        if (count < 0 || count > MOST) {
            throw new Refusal("templates.floor.number", MOST);
        }
        if (!pieces().contains(piece)) {
            throw new Refusal("templates.floor.unknown");
        }
        client.sql("""
                        insert into gym.floor_piece (gym_id, id, piece, count) values (:gym, :id, :piece, :count)
                        on conflict (gym_id, piece) do update set count = excluded.count""")
                .param("gym", CurrentGym.get().id().id())
                .param("id", Ids.next())
                .param("piece", piece)
                .param("count", count)
                .update();
        audit.record("counted", "equipment", null, piece + ": " + count);
    }
}
