package app.longrun.calendar;

import app.longrun.identity.Caller;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planned races on the one calendar; one that was run stays as it was run. */
@Service
@Transactional
@Needs(Permission.WRITE_CALENDAR)
public class RaceDays {

    private final SessionRepository sessions;
    private final CalendarNews news;
    private final ApplicationEventPublisher events;

    RaceDays(SessionRepository sessions, CalendarNews news, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.news = news;
        this.events = events;
    }

    /** Moves a race to another day; what is counted back from it follows ({@link RaceMoved}). */
    public void move(SessionId id, LocalDate on) {
        change(id, race -> {
            LocalDate from = race.on();
            race.move(on);
            sessions.flush();
            events.publishEvent(new RaceMoved(race.member(), from, race.on()));
        });
    }

    /** Says how much a race matters, and the time in mind in seconds; none = to finish. */
    public void grade(SessionId id, RacePriority priority, @Nullable Integer goalSeconds) {
        change(id, race -> race.grade(priority, goalSeconds));
    }

    /** Takes a race off its calendar. */
    public void cancel(SessionId id) {
        change(id, Session::cancel);
    }

    private void change(SessionId id, Consumer<Session> change) {
        sessions.findById(id.id())
                .filter(session -> session.isOf(SessionKind.RACE))
                .ifPresent(race -> {
                    Caller.current().mustBe(race.member(), Permission.READ_ROSTER);
                    change.accept(race);
                    news.after(Set.of(race.member()), SessionKind.RACE);
                });
    }
}
