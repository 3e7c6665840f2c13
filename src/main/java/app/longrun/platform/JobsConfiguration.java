package app.longrun.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    private static final String TABLE = "jobs.scheduled_tasks";

    /** Named, for to find out takes a connection. */
    private static final PostgreSqlJdbcCustomization POSTGRES = new PostgreSqlJdbcCustomization(false, false);

    /** A pool and a role of its own: it sees what work waits and nothing else. */
    @Bean(defaultCandidate = false)
    @Qualifier("jobs")
    HikariDataSource jobsDataSource(Environment settings) {
        HikariDataSource source = RolePool.of("jobs", settings);
        source.setMinimumIdle(1);
        return source;
    }

    /** Writes work down on the connection of the transaction that asks for it. */
    @Bean
    SchedulerClient jobsClient(DataSource app) {
        return client(app);
    }

    static SchedulerClient client(DataSource source) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source), List.of())
                .tableName(TABLE)
                .serializer(new Jackson3Serializer())
                .jdbcCustomization(POSTGRES)
                .build();
    }

    @Bean
    RecurringTask<Void> forgetRates(RateLimit rates) {
        return Tasks.recurring("forget-rates", Schedules.daily(LocalTime.of(3, 30)))
                .execute((work, context) -> rates.forget());
    }

    @Bean
    JobRunner jobRunner(
            @Qualifier("jobs") HikariDataSource jobs,
            ObjectProvider<Task<?>> works,
            Clock clock,
            @Value("${longrun.jobs.enabled}") boolean isWanted) {
        List<Task<?>> asked = new ArrayList<>();
        List<RecurringTask<?>> recurring = new ArrayList<>();
        for (Task<?> work : works) {
            if (work instanceof RecurringTask<?> again) {
                recurring.add(again);
            } else {
                asked.add(work);
            }
        }
        Scheduler scheduler = new SchedulerBuilder(jobs, asked)
                .startTasks(recurring)
                .tableName(TABLE)
                .serializer(new Jackson3Serializer())
                .jdbcCustomization(POSTGRES)
                .clock(clock::instant)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(5))
                .build();
        return new JobRunner(scheduler, isWanted);
    }
}
