package app.longrun.operators;

import app.longrun.platform.Mailer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperatorJobs {

    static final TaskDescriptor<Told> NOTICE = TaskDescriptor.of("operator-notice", Told.class);

    /** Which owner of which gym is told what, and who did it. */
    record Told(UUID gym, UUID owner, UUID operator, Notice notice) {}

    /** Tries again, ever more rarely, until the mail is taken. */
    @Bean
    OneTimeTask<Told> operatorNotice(OperatorLetters letters, Mailer mailer) {
        return Tasks.oneTime(NOTICE)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 2))
                .execute((work, context) -> letters.write(work.getData()).ifPresent(mailer::send));
    }
}
