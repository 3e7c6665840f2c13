package app.longrun.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Replays the ledger before the first request is served, so that a restored database shows nobody who was erased, and
 * every ten minutes, so that what failed once is done in the end.
 */
@Configuration(proxyBeanMethods = false)
class ErasureReplay {

    private static final Duration EVERY = Duration.ofMinutes(10);

    @Bean
    SmartInitializingSingleton replayBeforeServing(ErasureLedger ledger) {
        return ledger::replay;
    }

    @Bean
    RecurringTask<Void> erasureReplayTask(ErasureLedger ledger) {
        return Tasks.recurring("erasure-replay", Schedules.fixedDelay(EVERY))
                .execute((work, context) -> ledger.replay());
    }
}
