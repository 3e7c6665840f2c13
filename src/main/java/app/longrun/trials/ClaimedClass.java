package app.longrun.trials;

import app.longrun.classes.ClassId;
import app.longrun.platform.EmailAddress;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A claim and the class it is for.
 *
 * @param runsAWeek none when the visitor did not say
 */
public record ClaimedClass(
        ClaimId id,
        VisitorName name,
        EmailAddress email,
        NextRace race,
        @Nullable RunsAWeek runsAWeek,
        ClaimState state,
        Instant claimedAt,
        On on) {

    /**
     * The class.
     *
     * @param startsAt on the gym's clocks
     * @param minutes how long it takes
     */
    public record On(ClassId id, String name, ZonedDateTime startsAt, int minutes, boolean isCancelled) {}

    /** Whether the place can still be used, or given back. */
    public boolean isAhead(Instant now) {
        return state == ClaimState.CLAIMED
                && !on.isCancelled()
                && on.startsAt().toInstant().isAfter(now);
    }
}
