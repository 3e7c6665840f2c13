package app.longrun.sessions;

import app.longrun.identity.PageSecurity;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.RequestCache;

@Configuration(proxyBeanMethods = false)
class SessionSecurity {

    @Bean
    PageSecurity sessionsOfPages(DeviceRecords records, RememberedDevices remembered) {
        return http -> {
            // Where somebody wanted to go before they signed in costs us no session: their browser keeps it.
            http.setSharedObject(RequestCache.class, new OwnRequestCache());
            http.rememberMe(devices -> devices.rememberMeServices(remembered).key(remembered.getKey()))
                    .addFilterAfter(new EndedSessionFilter(records), HeaderWriterFilter.class);
        };
    }

    @Bean
    RecurringTask<Void> sessionPurge(DeviceRecords records) {
        return Tasks.recurring("session-purge", Schedules.daily(LocalTime.of(3, 40)))
                .execute((work, context) -> records.purge());
    }
}
