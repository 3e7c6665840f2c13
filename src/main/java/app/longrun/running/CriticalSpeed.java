package app.longrun.running;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The speed one can hold, and the metres one has beyond it: d = CS t + D' by least squares (science.md 3.6).
 *
 * @param metresPerSecond CS
 * @param reserveMetres D'
 */
public record CriticalSpeed(double metresPerSecond, double reserveMetres) implements Serializable {

    private static final Duration SHORTEST = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /**
     * The line through 2 to 4 efforts of 2 to 15 minutes; empty where they cannot make one: too few or too many, out of
     * bounds, all of one length, or a longer one that was the faster.
     */
    public static Optional<CriticalSpeed> of(List<Performance> efforts) {
        if (efforts.size() < 2 || efforts.size() > 4 || !efforts.stream().allMatch(CriticalSpeed::isInBounds)) {
            return Optional.empty();
        }
        double meanTime =
                efforts.stream().mapToDouble(CriticalSpeed::seconds).average().orElseThrow();
        double meanDistance =
                efforts.stream().mapToInt(Performance::metres).average().orElseThrow();
        double spread = efforts.stream()
                .mapToDouble(effort -> Math.pow(seconds(effort) - meanTime, 2))
                .sum();
        double together = efforts.stream()
                .mapToDouble(effort -> (seconds(effort) - meanTime) * (effort.metres() - meanDistance))
                .sum();
        double slope = together / spread;
        double reserve = meanDistance - slope * meanTime;
        return spread > 0 && slope > 0 && reserve >= 0
                ? Optional.of(new CriticalSpeed(slope, reserve))
                : Optional.empty();
    }

    private static boolean isInBounds(Performance effort) {
        return effort.time().compareTo(SHORTEST) >= 0 && effort.time().compareTo(LONGEST) <= 0;
    }

    private static double seconds(Performance effort) {
        return effort.time().toMillis() / 1000.0;
    }
}
