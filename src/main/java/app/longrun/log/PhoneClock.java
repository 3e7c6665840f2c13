package app.longrun.log;

import java.time.Duration;
import java.time.Instant;

/**
 * A phone's clock beside ours, read at the same moment: what the phone noted is told on our clock, never later than now
 * and never longer ago than a phone may have been without signal.
 */
public record PhoneClock(Instant phone, Instant ours) {

    private static final Duration LONGEST = Duration.ofDays(31);

    /** What the phone noted as {@code at}, on our clock. */
    public Instant toOurs(Instant at) {
        Duration ago = Duration.between(at, phone);
        if (ago.isNegative()) {
            return ours;
        }
        return ours.minus(ago.compareTo(LONGEST) > 0 ? LONGEST : ago);
    }
}
