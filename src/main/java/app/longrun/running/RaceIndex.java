package app.longrun.running;

import java.io.Serializable;
import java.time.Duration;

/**
 * The equivalent race index: what a performance says about the aerobic side, the same for equal performances over other
 * distances (Daniels and Gilbert; science.md 3.6).
 *
 * @param value in ml/kg/min as the curves have it, above 0
 */
public record RaceIndex(double value) implements Serializable {

    private static final double SHORTEST_MINUTES = 0.1;
    private static final double LONGEST_MINUTES = 7 * 24 * 60;
    private static final int HALVINGS = 60;

    public RaceIndex {
        if (!(value > 0) || value > 120) {
            throw new IllegalArgumentException("An index is above 0 and at most 120, not " + value);
        }
    }

    /** The index behind a performance. */
    public static RaceIndex of(Performance performance) {
        return new RaceIndex(index(performance.metresPerSecond() * 60, performance.minutes()));
    }

    /** The time over another distance that has the same index, to the second. */
    public Duration timeFor(int metres) {
        double quick = SHORTEST_MINUTES;
        double slow = LONGEST_MINUTES;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (quick + slow) / 2;
            if (index(metres / middle, middle) > value) {
                quick = middle;
            } else {
                slow = middle;
            }
        }
        return Duration.ofSeconds(Math.round(slow * 60));
    }

    /** The pace at which running takes so many per cent of the index. */
    public Pace paceAt(double percent) {
        double oxygen = 4.60 + percent / 100 * value;
        double metresPerMinute = (-0.182258 + Math.sqrt(0.182258 * 0.182258 + 4 * 0.000104 * oxygen)) / (2 * 0.000104);
        return Pace.ofSpeed(metresPerMinute / 60);
    }

    private static double index(double metresPerMinute, double minutes) {
        double oxygen = -4.60 + 0.182258 * metresPerMinute + 0.000104 * metresPerMinute * metresPerMinute;
        double fraction = 0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
        return oxygen / fraction;
    }
}
