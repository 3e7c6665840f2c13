package app.longrun.feed;

import app.longrun.calendar.SessionId;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A session as a calendar shows it.
 *
 * @param at on the gym's clocks; none = any time of the day
 * @param isOff whether it will not take place
 * @param revision grows with every change
 */
record FeedEvent(
        SessionId session,
        LocalDate on,
        @Nullable LocalTime at,
        int minutes,
        String title,
        String purpose,
        boolean isOff,
        int revision) {}
