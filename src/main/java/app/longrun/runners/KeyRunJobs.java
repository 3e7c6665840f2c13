package app.longrun.runners;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeyRunJobs {

    @Bean
    RecurringTask<Void> keyRunsSettled(KeyRunNights nights) {
        return Tasks.recurring("key-runs-settled", Schedules.daily(LocalTime.of(3, 10)))
                .execute((work, context) -> nights.settleAll());
    }
}
