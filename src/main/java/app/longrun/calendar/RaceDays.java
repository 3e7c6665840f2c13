package app.longrun.calendar;

import app.longrun.identity.Caller;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planned races on the one calendar; one that was run stays as it was run. */
@Service
@Transactional
@Needs(Permission.WRITE_CALENDAR)
public class RaceDays {

    private final SessionRepository sessions;
    private final CalendarNews news;

    RaceDays(SessionRepository sessions, CalendarNews news) {
        this.sessions = sessions;
        this.news = news;
    }

    /** Moves a race to another day. */
    public void move(SessionId id, LocalDate on) {
        change(id, race -> race.move(on));
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
