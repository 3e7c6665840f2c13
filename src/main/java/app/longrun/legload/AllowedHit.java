package app.longrun.legload;

import app.longrun.calendar.SessionId;
import app.longrun.guard.Rule;
import app.longrun.guard.Severity;
import app.longrun.identity.MemberId;
import java.time.LocalDateTime;

/**
 * A rule that a session on a member's calendar runs into, and may.
 *
 * @param firstStart of the earlier of the two sessions, as the guard takes it
 * @param secondStart of the later one
 */
public record AllowedHit(
        MemberId member,
        SessionId session,
        Rule rule,
        Severity severity,
        LocalDateTime firstStart,
        LocalDateTime secondStart) {}
