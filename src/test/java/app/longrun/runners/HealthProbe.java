package app.longrun.runners;

import app.longrun.TestGyms.Someone;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
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
}
