package app.longrun.people;

import app.longrun.platform.Ids;
import app.longrun.platform.Jobs;
import app.longrun.platform.Mailer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InvitationJobs {

    private static final TaskDescriptor<InvitationLetter> LETTER =
            TaskDescriptor.of("invitation-letter", InvitationLetter.class);

    /** Has the letter written and sent once the accounts' transaction that asks for it is stored. */
    static InvitationId send(Jobs jobs, InvitationId id) {
        jobs.afterCommit(LETTER, Ids.next().toString(), new InvitationLetter(id.id()));
        return id;
    }

    @Bean
    OneTimeTask<InvitationLetter> invitationLetter(InvitationLetters letters, Mailer mailer) {
        return Tasks.oneTime(LETTER)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 2))
                .execute((work, context) -> letters.write(
                                new InvitationId(work.getData().invitation()))
                        .ifPresent(mailer::send));
    }

    @Bean
    RecurringTask<Void> invitationsForgotten(InvitationRecords records) {
        return Tasks.recurring("invitations-forgotten", Schedules.daily(LocalTime.of(3, 40)))
                .execute((work, context) -> records.forget());
    }
}
