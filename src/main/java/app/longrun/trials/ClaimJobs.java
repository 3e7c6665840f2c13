package app.longrun.trials;

import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.platform.Mail;
import app.longrun.platform.Mailer;
import app.longrun.tenancy.GymId;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClaimJobs {

    static final TaskDescriptor<ClaimConfirmation> CONFIRMATION =
            TaskDescriptor.of("claim-confirmation", ClaimConfirmation.class);

    /** Tries again, ever more rarely, until it works or the class has begun. */
    @Bean
    OneTimeTask<ClaimConfirmation> claimConfirmation(SystemDoor door, ClaimLetters letters, Mailer mailer) {
        return Tasks.oneTime(CONFIRMATION)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 2))
                .execute((work, context) -> {
                    ClaimConfirmation confirmation = work.getData();
                    Optional<Mail> mail = door.within(
                            SystemActor.MAILER,
                            new GymId(confirmation.gym()),
                            () -> letters.write(new ClaimId(confirmation.claim())));
                    mail.ifPresent(mailer::send);
                });
    }

    @Bean
    RecurringTask<Void> claimHealthPurge(HealthPurge purge) {
        return Tasks.recurring("claim-health-purge", Schedules.daily(LocalTime.of(3, 10)))
                .execute((work, context) -> purge.everywhere());
    }
}
