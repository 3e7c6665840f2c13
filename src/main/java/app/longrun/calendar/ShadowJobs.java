package app.longrun.calendar;

import app.longrun.identity.PersonId;
import app.longrun.platform.Ids;
import app.longrun.platform.Jobs;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShadowJobs {

    /** Whose shadows are to be settled. */
    record Cast(UUID person) {}

    private static final TaskDescriptor<Cast> SETTLE = TaskDescriptor.of("settle-shadows", Cast.class);

    /** Has the shadows of {@code person} settled once the transaction that asks for it is stored. */
    static void settle(Jobs jobs, PersonId person) {
        settle(jobs, List.of(person));
    }

    /** The same for many, in one statement. */
    static void settle(Jobs jobs, List<PersonId> people) {
        jobs.afterCommit(
                SETTLE,
                people.stream()
                        .collect(Collectors.toMap(person -> Ids.next().toString(), person -> new Cast(person.id()))));
    }

    @Bean
    OneTimeTask<Cast> settleShadows(ShadowKeeper keeper) {
        return Tasks.oneTime(SETTLE)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 2))
                .execute((work, context) ->
                        keeper.settle(new PersonId(work.getData().person())));
    }

    /** Gyms are closed, opened again and change their clocks, and days pass: once a night every shadow is looked at. */
    @Bean
    RecurringTask<Void> settleEverybody(SharedTraining sharing, Jobs jobs) {
        return Tasks.recurring("settle-everybody", Schedules.daily(LocalTime.of(2, 50)))
                .execute((work, context) -> sharing.everybody().forEach(person -> settle(jobs, person)));
    }
}
