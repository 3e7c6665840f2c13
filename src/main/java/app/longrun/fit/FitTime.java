package app.longrun.fit;

import java.time.Instant;

/** Times in FIT files: whole seconds since the last day of 1989, UTC (science.md 5.2). */
public final class FitTime {

    private static final Instant ZERO = Instant.parse("1989-12-31T00:00:00Z");

    private FitTime() {}

    /** The seconds a file has for an instant. */
    public static long of(Instant instant) {
        return instant.getEpochSecond() - ZERO.getEpochSecond();
    }

    /** The instant behind the seconds in a file. */
    public static Instant instant(long seconds) {
        return ZERO.plusSeconds(seconds);
    }
}
