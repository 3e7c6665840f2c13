package app.longrun.running;

import java.io.Serializable;
import java.time.Duration;

/**
 * A time to expect over another distance (Riegel 1981; science.md 3.6).
 *
 * @param likely with the exponent 1.06
 * @param cautious with 1.15 beyond the half marathon, where 1.06 was at least 10 minutes too fast for half of 2,303
 *     recreational runners (Vickers and Vertosick 2016); up to it the same as {@code likely}
 */
public record Prediction(Duration likely, Duration cautious) implements Serializable {

    private static final double EXPONENT = 1.06;
    private static final double CAUTIOUS_EXPONENT = 1.15;
    private static final int HALF_MARATHON = 21_098;

    /** What a performance lets one expect over so many metres. */
    public static Prediction of(Performance known, int metres) {
        return new Prediction(
                riegel(known, metres, EXPONENT),
                riegel(known, metres, metres > HALF_MARATHON ? CAUTIOUS_EXPONENT : EXPONENT));
    }

    /** Whether the two differ, so that both should be shown. */
    public boolean isRange() {
        return !likely.equals(cautious);
    }

    private static Duration riegel(Performance known, int metres, double exponent) {
        double seconds = known.time().toMillis() / 1000.0 * Math.pow((double) metres / known.metres(), exponent);
        return Duration.ofSeconds(Math.round(seconds));
    }
}
