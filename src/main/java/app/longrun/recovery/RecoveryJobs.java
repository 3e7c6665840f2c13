package app.longrun.recovery;

import app.longrun.identity.PersonId;
import app.longrun.platform.Mailer;
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
class RecoveryJobs {

    static final TaskDescriptor<RecoveryLink> LINK = TaskDescriptor.of("recovery-link", RecoveryLink.class);
    static final TaskDescriptor<ChangedPassword> CHANGED = TaskDescriptor.of("recovery-changed", ChangedPassword.class);

    /** Tries again, ever more rarely, until the mail is taken or the request is too old. */
    @Bean
    OneTimeTask<RecoveryLink> recoveryLink(RecoveryRecords records, RecoveryLetters letters, Mailer mailer) {
        return Tasks.oneTime(LINK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 2))
                .execute((work, context) -> {
                    UUID request = work.getData().request();
                    records.addressee(request).map(letters::link).ifPresent(mailer::send);
                    records.forget(request);
                });
    }

    @Bean
    OneTimeTask<ChangedPassword> recoveryChanged(RecoveryRecords records, RecoveryLetters letters, Mailer mailer) {
        return Tasks.oneTime(CHANGED)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 2))
                .execute((work, context) -> records.addressee(
                                new PersonId(work.getData().person()))
                        .map(letters::changed)
                        .ifPresent(mailer::send));
    }

    @Bean
    RecurringTask<Void> recoveryPurge(RecoveryRecords records) {
        return Tasks.recurring("recovery-purge", Schedules.daily(LocalTime.of(3, 20)))
                .execute((work, context) -> records.purge());
    }
}
