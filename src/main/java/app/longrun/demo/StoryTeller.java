package app.longrun.demo;

import app.longrun.identity.AuditTrail;
import app.longrun.safety.PainRules;
import app.longrun.tenancy.CurrentGym;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the story of the bound gym in one transaction, whose last word in the audit trail says that it is complete. */
@Component
class StoryTeller {

    private static final String TOLD = "opened";
    private static final String SUBJECT = "demo gym";

    private final TransactionTemplate transaction;
    private final ProgrammeCopy copy;
    private final RowStore store;
    private final Tidings tidings;
    private final PainRules pain;
    private final AuditTrail audit;
    private final JdbcClient client;

    StoryTeller(
            PlatformTransactionManager transactions,
            ProgrammeCopy copy,
            RowStore store,
            Tidings tidings,
            PainRules pain,
            AuditTrail audit,
            JdbcClient client) {
        this.transaction = new TransactionTemplate(transactions);
        this.copy = copy;
        this.store = store;
        this.tidings = tidings;
        this.pain = pain;
        this.audit = audit;
        this.client = client;
    }

    boolean isTold() {
        return Boolean.TRUE.equals(transaction.execute(status -> client.sql(
                        "select exists (select from audit.entry where gym_id = ? and action = ? and subject = ?)")
                .params(CurrentGym.get().id().id(), TOLD, SUBJECT)
                .query(Boolean.class)
                .single()));
    }

    /** Stores everything, or nothing, and says how many rows that were. */
    int tell(DemoGym demo, Setting setting, List<Enrolled> people) {
        return transaction.execute(status -> {
            Programme programme = copy.copy();
            List<Row> rows = new Story(setting, programme, demo.seed()).rows(people, demo.races());
            store.store(rows);
            tidings.tell(setting);
            pain.settleAll();
            audit.record(TOLD, SUBJECT, setting.gym().id().id(), rows.size() + " rows");
            return rows.size();
        });
    }
}
