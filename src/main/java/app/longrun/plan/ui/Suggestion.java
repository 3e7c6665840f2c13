package app.longrun.plan.ui;

import app.longrun.log.LoggedSession;
import app.longrun.plan.Sheet;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a session took, as far as one can know.
 *
 * @param minutes none known = 0
 * @param key says where they come from
 */
record Suggestion(int minutes, String key) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;

    /** What was told, else the time since the first set where that can be one session, else what was planned. */
    static Suggestion of(Sheet sheet, Instant now) {
        LoggedSession log = sheet.log();
        if (log != null && log.effort() != null) {
            return new Suggestion(log.effort().minutes(), "plan.minutes.told");
        }
        long elapsed = log == null ? 0 : Duration.between(log.startedAt(), now).toMinutes();
        if (elapsed >= SHORTEST && elapsed <= LONGEST) {
            return new Suggestion((int) elapsed, "plan.minutes.elapsed");
        }
        int planned = sheet.session().minutes();
        return new Suggestion(planned, planned > 0 ? "plan.minutes.planned" : "plan.minutes.unknown");
    }
}
