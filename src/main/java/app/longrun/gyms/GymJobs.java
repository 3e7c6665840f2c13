package app.longrun.gyms;

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
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GymJobs {

    private static final TaskDescriptor<SignUpLetter> LETTER = TaskDescriptor.of("gym-sign-up", SignUpLetter.class);

    /** Has the mail written and sent once the accounts' transaction that asks for it is stored. */
    static UUID sendSignUp(Jobs jobs, UUID id) {
        jobs.afterCommit(LETTER, Ids.next().toString(), new SignUpLetter(id));
        return id;
    }

    @Bean
    OneTimeTask<SignUpLetter> gymSignUpLetter(SignUpLetters letters, Mailer mailer) {
        return Tasks.oneTime(LETTER)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 2))
                .execute((work, context) ->
                        letters.write(work.getData().signUp()).ifPresent(mailer::send));
    }

    @Bean
    RecurringTask<Void> gymSignUpsForgotten(SignUpRecords records) {
        return Tasks.recurring("gym-sign-ups-forgotten", Schedules.daily(LocalTime.of(3, 50)))
                .execute((work, context) -> records.forget());
    }

    @Bean
    RecurringTask<Void> closedGymsEmptied(ClosedGyms closed) {
        return Tasks.recurring("closed-gyms-emptied", Schedules.daily(LocalTime.of(2, 20)))
                .execute((work, context) -> closed.emptyAll());
    }
}
