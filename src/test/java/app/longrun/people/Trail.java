package app.longrun.people;

import app.longrun.TestGyms.Someone;
import app.longrun.identity.TestDoor;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a gym's audit trail says. */
@TestComponent
public class Trail {

    private final JdbcClient client;
    private final TransactionTemplate transactions;

    Trail(JdbcClient client, PlatformTransactionManager transactions) {
        this.client = client;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** The lines of the gym of {@code someone}, oldest first, each as {@code action subject: detail}. */
    public List<String> of(Someone someone) {
        return TestDoor.withAllHealth(
                someone.gym(),
                () -> transactions.execute(status -> client.sql(
                                "select action || ' ' || subject || ': ' || detail from audit.entry order by at, id")
                        .query(String.class)
                        .list()));
    }
}
