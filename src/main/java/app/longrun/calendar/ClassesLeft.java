package app.longrun.calendar;

import app.longrun.identity.PersonLeft;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the classes ahead off the calendar of somebody who has left the gym; what they were assigned stays for them to
 * read.
 */
@Component
class ClassesLeft {

    private final SessionRepository sessions;
    private final Clock clock;

    ClassesLeft(SessionRepository sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @EventListener
    void on(PersonLeft event) {
        LocalDateTime now = CurrentGym.now(clock);
        sessions.cancelClassesAhead(event.member().id(), now.toLocalDate(), now.toLocalTime());
    }
}
