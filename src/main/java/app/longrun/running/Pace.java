package app.longrun.running;

import java.io.Serializable;
import java.util.Locale;

/** A running pace in whole seconds a kilometre, from 1:00 to 30:00; a smaller one is faster. */
public record Pace(int secondsPerKm) implements Comparable<Pace>, Serializable {

    private static final double METRES_PER_MILE = 1609.344;

    public Pace {
        if (secondsPerKm < 60 || secondsPerKm > 1800) {
            throw new IllegalArgumentException(
                    "Give a pace from 1:00 to 30:00 a kilometre, not " + secondsPerKm + " s");
        }
    }

    static Pace ofSpeed(double metresPerSecond) {
        return new Pace(Math.toIntExact(Math.round(1000 / metresPerSecond)));
    }

    /** The speed in metres a second. */
    public double metresPerSecond() {
        return 1000.0 / secondsPerKm;
    }

    /** A kilometre, e.g. {@code 4:28}. */
    public String perKilometre() {
        return clock(secondsPerKm);
    }

    /** The same a mile, to the nearest second, e.g. {@code 7:11}. */
    public String perMile() {
        return clock(Math.round(secondsPerKm * METRES_PER_MILE / 1000));
    }

    @Override
    public int compareTo(Pace other) {
        return Integer.compare(secondsPerKm, other.secondsPerKm);
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
