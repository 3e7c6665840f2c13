package app.longrun.gyms;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes every row of the bound gym; its trail stays, which names nobody and proves that the gym was emptied. */
@Service
@Transactional
@Needs(Permission.EMPTY_GYM)
public class GymEmptying {

    private final GymTables tables;
    private final JdbcClient client;
    private final AuditTrail audit;

    GymEmptying(GymTables tables, JdbcClient client, AuditTrail audit) {
        this.tables = tables;
        this.client = client;
        this.audit = audit;
    }

    /** How many rows there were. */
    public int empty() {
        int deleted = 0;
        for (String table : tables.childrenFirst()) {
            deleted += client.sql("delete from gym.%s where gym_id = ?".formatted(table))
                    .param(CurrentGym.get().id().id())
                    .update();
        }
        audit.record("emptied", "gym", null, deleted + " rows");
        return deleted;
    }
}
