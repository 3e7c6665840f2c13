package app.longrun.log;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.BlockSlot;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.LegFacts;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.platform.Ids;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Puts lifting on calendars. */
@TestComponent
public class Lifting {

    private final TestGyms gyms;
    private final Calendar calendar;

    Lifting(TestGyms gyms, Calendar calendar) {
        this.gyms = gyms;
        this.calendar = calendar;
    }

    /** A session of today's on the calendar of {@code someone}. */
    public SessionId planFor(Someone someone) {
        SessionId id = new SessionId(Ids.next());
        PlannedSession planned = new PlannedSession(
                id,
                someone.member(),
                SessionKind.LIFTING,
                LocalDate.now(someone.gym().settings().zone()),
                null,
                50,
                "Strength A",
                "Strong legs",
                LegFacts.lifting(3, true, 3, 6, 0),
                null,
                SessionState.PLANNED,
                null,
                new BlockSlot(Ids.next(), 1, "A"));
        gyms.as(someone, () -> {
            calendar.plan(List.of(planned));
            return true;
        });
        return id;
    }
}
