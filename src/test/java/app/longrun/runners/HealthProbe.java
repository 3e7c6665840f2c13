package app.longrun.runners;

import app.longrun.TestGyms.Someone;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comes through the real door and touches the health tables, which have no service yet. */
@Service
@TestComponent
@Transactional
@Needs(Permission.READ_LIBRARY)
public class HealthProbe {

    private final JdbcClient client;

    HealthProbe(JdbcClient client) {
        this.client = client;
    }

    /** Stores a row about {@code whom} in a health table. */
    public UUID store(HealthTable table, Someone whom, boolean isShared) {
        UUID id = Ids.next();
        client.sql("insert into gym.%s (gym_id, id, member_id, person_id, shared, %s) values (?, ?, ?, ?, ?, %s)"
                        .formatted(table.table(), table.columns(), table.row()))
                .params(
                        CurrentGym.get().id().id(),
                        id,
                        whom.member().id(),
                        whom.person().id(),
                        isShared)
                .update();
        return id;
    }

    /** How many rows of a health table the caller sees. */
    public int count(HealthTable table) {
        return client.sql("select count(*) from gym." + table.table())
                .query(Integer.class)
                .single();
    }

    /** Changes every row the caller can change and says how many. */
    public int touch(HealthTable table) {
        return client.sql("update gym.%s set shared = shared".formatted(table.table()))
                .update();
    }

    /** Who saw something about whose health, as the trail has it. */
    public List<String> sights() {
        return client.sql(
                        "select m.display_name || ' read ' || e.subject || ' of ' || a.display_name || ': ' || e.detail"
                                + " from audit.entry e join gym.member m on m.id = e.member_id join gym.member a on a.id = e.about"
                                + " where e.action = 'read' order by e.at")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
