package app.longrun.running;

import java.io.Serializable;
import java.time.Duration;

/**
 * A distance run as fast as one could: a race or a time trial.
 *
 * @param metres 100 to 1,000,000
 * @param time over 0, up to 7 days
 */
public record Performance(int metres, Duration time) implements Serializable {

    private static final Duration LONGEST = Duration.ofDays(7);

    public Performance {
        if (metres < 100 || metres > 1_000_000) {
            throw new IllegalArgumentException("Give a distance from 100 m to 1,000 km, not " + metres + " m");
        }
        if (!time.isPositive() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("Give a time of more than nothing and up to 7 days, not " + time);
        }
    }

    /** How long a kilometre took. */
    public Pace pace() {
        return Pace.ofSpeed(metresPerSecond());
    }

    double minutes() {
        return time.toMillis() / 60_000.0;
    }

    double metresPerSecond() {
        return metres * 1000.0 / time.toMillis();
    }
}
