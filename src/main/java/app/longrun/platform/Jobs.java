package app.longrun.platform;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work to be done once the transaction that asks for it has committed, and surely then: it is written down in that same
 * transaction and survives a restart. A module declares what the work is as a {@code Task} bean.
 */
@Component
public class Jobs {

    private final SchedulerClient client;
    private final ObjectProvider<JobRunner> runner;
    private final Clock clock;

    Jobs(SchedulerClient client, ObjectProvider<JobRunner> runner, Clock clock) {
        this.client = client;
        this.runner = runner;
        this.clock = clock;
    }

    /** The same for transactions on another database role, which needs the right to insert work. */
    public Jobs of(DataSource source) {
        return new Jobs(JobsConfiguration.client(source), runner, clock);
    }

    /**
     * Writes down one piece of work; without a transaction it may begin at once.
     *
     * @param id tells it from all other work of its kind
     * @param data what the work needs to know: ids, never secrets or personal data
     */
    public <T> void afterCommit(TaskDescriptor<T> work, String id, T data) {
        at(clock.instant(), work, Map.of(id, data));
    }

    /** The same for work that is to begin at {@code due}. */
    public <T> void at(Instant due, TaskDescriptor<T> work, String id, T data) {
        at(due, work, Map.of(id, data));
    }

    /** Writes down several pieces of work of one kind, by their ids, in one go; none at all are nothing to do. */
    public <T> void afterCommit(TaskDescriptor<T> work, Map<String, T> pieces) {
        if (!pieces.isEmpty()) {
            at(clock.instant(), work, pieces);
        }
    }

    private <T> void at(Instant due, TaskDescriptor<T> work, Map<String, T> pieces) {
        // A batch is a bare insert: the application's role may add work and read none.
        client.scheduleBatch(
                pieces.entrySet().stream()
                        .<TaskInstance<?>>map(piece -> work.instance(piece.getKey())
                                .data(piece.getValue())
                                .build())
                        .toList(),
                due);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    runner.getObject().lookNow();
                }
            });
        } else {
            runner.getObject().lookNow();
        }
    }
}
