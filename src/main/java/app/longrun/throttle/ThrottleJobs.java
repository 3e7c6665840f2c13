package app.longrun.throttle;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ThrottleJobs {

    @Bean
    RecurringTask<Void> forgetTries(Tries tries) {
        return Tasks.recurring("forget-sign-in-tries", Schedules.daily(LocalTime.of(3, 40)))
                .execute((work, context) -> tries.forget());
    }
}
