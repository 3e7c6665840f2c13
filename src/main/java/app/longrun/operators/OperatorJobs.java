package app.longrun.operators;

import app.longrun.platform.Mailer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperatorJobs {

    static final TaskDescriptor<OwnerNotice> NOTICE = TaskDescriptor.of("operator-notice", OwnerNotice.class);

    static final TaskDescriptor<ForcedSignOut> SIGNED_OUT =
            TaskDescriptor.of("operator-signed-out", ForcedSignOut.class);

    @Bean
    OneTimeTask<ForcedSignOut> operatorSignedOut(PersonLetters letters, Mailer mailer) {
        return Tasks.oneTime(SIGNED_OUT)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 2))
                .execute((work, context) -> letters.write(work.getData()).ifPresent(mailer::send));
    }

    /** Tries again, ever more rarely, until the mail is taken. */
    @Bean
    OneTimeTask<OwnerNotice> operatorNotice(OperatorLetters letters, Mailer mailer) {
        return Tasks.oneTime(NOTICE)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 2))
                .execute((work, context) -> letters.write(work.getData()).ifPresent(mailer::send));
    }
}
