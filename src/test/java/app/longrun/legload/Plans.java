package app.longrun.legload;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.BlockSlot;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.LegFacts;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.RacePriority;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.guard.RunKind;
import app.longrun.platform.Ids;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Puts sessions on calendars in the words of the rules. */
@TestComponent
public class Plans {

    private final TestGyms gyms;
    private final Calendar calendar;

    Plans(TestGyms gyms, Calendar calendar) {
        this.gyms = gyms;
        this.calendar = calendar;
    }

    public SessionId heavy(Someone someone, LocalDate on, @Nullable LocalTime at) {
        return heavy(someone, on, at, Ids.next());
    }

    public SessionId heavy(Someone someone, LocalDate on, @Nullable LocalTime at, UUID assignment) {
        return plan(someone, lifting(someone, on, at, LegFacts.lifting(3, true, 5, 8, 0), assignment));
    }

    public SessionId light(Someone someone, LocalDate on, @Nullable LocalTime at) {
        return plan(someone, lifting(someone, on, at, LegFacts.lifting(1, false, 0, 0, 0), Ids.next()));
    }

    public SessionId run(Someone someone, LocalDate on, @Nullable LocalTime at, RunKind kind, int minutes, int metres) {
        return plan(
                someone,
                new PlannedSession(
                        new SessionId(Ids.next()),
                        someone.member(),
                        SessionKind.RUN,
                        on,
                        at,
                        minutes,
                        kind + " run",
                        "",
                        LegFacts.run(kind, minutes),
                        metres,
                        SessionState.PLANNED,
                        null,
                        null));
    }

    public SessionId race(Someone someone, LocalDate on, RacePriority priority) {
        return plan(
                someone,
                new PlannedSession(
                        new SessionId(Ids.next()),
                        someone.member(),
                        SessionKind.RACE,
                        on,
                        null,
                        0,
                        "Harbour half",
                        "",
                        LegFacts.race(priority),
                        21_098,
                        SessionState.PLANNED,
                        null,
                        null));
    }

    public void done(Someone someone, SessionId session) {
        gyms.as(someone, () -> {
            calendar.markDone(session);
            return true;
        });
    }

    private static PlannedSession lifting(
            Someone someone, LocalDate on, @Nullable LocalTime at, LegFacts legs, UUID assignment) {
        return new PlannedSession(
                new SessionId(Ids.next()),
                someone.member(),
                SessionKind.LIFTING,
                on,
                at,
                60,
                "Strength A",
                "Strong legs",
                legs,
                null,
                SessionState.PLANNED,
                null,
                new BlockSlot(assignment, 4, "A"));
    }

    private SessionId plan(Someone someone, PlannedSession session) {
        gyms.as(someone, () -> {
            calendar.plan(List.of(session));
            return true;
        });
        return session.id();
    }
}
