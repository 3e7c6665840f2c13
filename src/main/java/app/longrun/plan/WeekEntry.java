package app.longrun.plan;

import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionState;
import app.longrun.prescriptions.SessionLoad;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One session of a week.
 *
 * @param effort what it took; none = not told
 */
public record WeekEntry(PlannedSession session, @Nullable SessionLoad effort) {

    /** How far the session has come by {@code today}: what was planned for a day that is over counts as missed. */
    public SessionState stateOn(LocalDate today) {
        return session.state() == SessionState.PLANNED && session.on().isBefore(today)
                ? SessionState.MISSED
                : session.state();
    }

    /** Whether it is on this day. */
    boolean isOn(LocalDate day) {
        return session.on().equals(day);
    }
}
