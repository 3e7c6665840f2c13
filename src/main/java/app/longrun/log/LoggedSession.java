package app.longrun.log;

import app.longrun.calendar.SessionId;
import app.longrun.prescriptions.SessionLoad;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session as it was done so far.
 *
 * @param effort session RPE and minutes; none until it was finished
 */
public record LoggedSession(
        SessionId id, Instant startedAt, @Nullable SessionLoad effort) {}
