package app.longrun.notices;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeJobs {

    /** The gym in which mails are due. */
    record Due(UUID gym) {}

    static final TaskDescriptor<Due> MAILS = TaskDescriptor.of("notice-mails", Due.class);

    @Bean
    OneTimeTask<Due> noticeMails(NoticeRound round) {
        return Tasks.oneTime(MAILS)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 2))
                .execute((work, context) -> round.go(work.getData().gym(), UUID.fromString(work.getId())));
    }

    @Bean
    RecurringTask<Void> noticesForgotten(NoticeRound round) {
        return Tasks.recurring("notices-forgotten", Schedules.daily(LocalTime.of(3, 50)))
                .execute((work, context) -> round.forget());
    }
}
