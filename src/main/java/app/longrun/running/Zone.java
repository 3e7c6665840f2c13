package app.longrun.running;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The product's training zones, by share of threshold heart rate and of threshold speed (science.md 3.6). A share on an edge
 * belongs to the harder zone; Z6 has no heart rate, which follows too late.
 */
public enum Zone {
    Z1(0, 0, 1, 2),
    Z2(68, 80, 3, 4),
    Z3(83, 87, 5, 6),
    Z4(94, 95, 7, 7),
    Z5(105, 105, 8, 9),
    Z6(null, 119, 10, 10);

    private final Optional<Integer> heartRateFrom;
    private final int speedFrom;
    private final int easiestRpe;
    private final int hardestRpe;

    Zone(@Nullable Integer heartRateFrom, int speedFrom, int easiestRpe, int hardestRpe) {
        this.heartRateFrom = Optional.ofNullable(heartRateFrom);
        this.speedFrom = speedFrom;
        this.easiestRpe = easiestRpe;
        this.hardestRpe = hardestRpe;
    }

    /** The zone of a heart rate, both in beats a minute. */
    public static Zone ofHeartRate(int beats, int thresholdBeats) {
        Zone zone = Z1;
        for (Zone harder : values()) {
            if (harder.heartRateFrom
                    .filter(from -> beats * 100L >= (long) from * thresholdBeats)
                    .isPresent()) {
                zone = harder;
            }
        }
        return zone;
    }

    /** The zone of a pace. */
    public static Zone ofPace(Pace pace, Pace threshold) {
        Zone zone = Z1;
        for (Zone harder : values()) {
            if (threshold.secondsPerKm() * 100L >= (long) harder.speedFrom * pace.secondsPerKm()) {
                zone = harder;
            }
        }
        return zone;
    }

    /** The heart rate this zone begins at, in whole beats; none for Z6, 0 for Z1. */
    public Optional<Integer> fromBeats(int thresholdBeats) {
        return heartRateFrom.map(from -> Math.ceilDiv(from * thresholdBeats, 100));
    }

    /** The slowest pace of this zone; none for Z1, which has no lower edge. */
    public Optional<Pace> slowest(Pace threshold) {
        return speedFrom == 0 ? Optional.empty() : Optional.of(new Pace(threshold.secondsPerKm() * 100 / speedFrom));
    }

    /** The pace at which the next zone begins; none for Z6, which nothing is beyond. */
    public Optional<Pace> fastest(Pace threshold) {
        return Arrays.stream(values())
                .filter(zone -> zone.compareTo(this) > 0)
                .findFirst()
                .flatMap(harder -> harder.slowest(threshold));
    }

    /** The session RPE from which on it feels like this zone. */
    public int easiestRpe() {
        return easiestRpe;
    }

    /** The session RPE up to which it does. */
    public int hardestRpe() {
        return hardestRpe;
    }
}
