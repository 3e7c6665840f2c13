package app.longrun.calendar;

import app.longrun.identity.MemberId;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that races or classes have changed on calendars, once everything is written that others will read. */
@Component
class CalendarNews {

    private final SessionRepository sessions;
    private final CastShadows shadows;
    private final ApplicationEventPublisher events;

    CalendarNews(SessionRepository sessions, CastShadows shadows, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.shadows = shadows;
        this.events = events;
    }

    void after(Set<MemberId> members, SessionKind kind) {
        if (!members.isEmpty()) {
            sessions.flush();
            shadows.after(members);
            events.publishEvent(new CalendarChanged(members, kind));
        }
    }
}
