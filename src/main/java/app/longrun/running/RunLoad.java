package app.longrun.running;

import java.time.Duration;

/** What a run takes out of somebody, by pace or by heart rate (science.md 3.6); shown beside session RPE, never in its place. */
public final class RunLoad {

    private RunLoad() {}

    /**
     * Points by pace: an hour at threshold pace is 100. {@code pace} is the pace on the level that would cost the same.
     *
     * @param time over 0
     */
    public static double byPace(Duration time, Pace pace, Pace threshold) {
        double intensity = pace.metresPerSecond() / threshold.metresPerSecond();
        return time.toSeconds() * intensity * intensity / 36;
    }

    /**
     * Banister's impulse: minutes x reserve x e to the reserve, 0.64 and 1.92 for men, 0.86 and 1.67 for women.
     *
     * @param beats the run's mean heart rate, between {@code rest} and {@code most}
     */
    public static double byHeartRate(Duration time, int beats, int rest, int most, boolean isWoman) {
        if (rest < 20 || most <= rest || beats < rest || beats > most) {
            throw new IllegalArgumentException(
                    "A heart beats between its rest and its most: %d, %d, %d".formatted(rest, beats, most));
        }
        double reserve = (double) (beats - rest) / (most - rest);
        double weight = isWoman ? 0.86 * Math.exp(1.67 * reserve) : 0.64 * Math.exp(1.92 * reserve);
        return time.toSeconds() / 60.0 * reserve * weight;
    }

    /**
     * The cost of running a metre on a slope in J/kg (Minetti 2002).
     *
     * @param slope rise over run, -0.45 to 0.45, where it was measured
     */
    public static double costOfSlope(double slope) {
        if (!(Math.abs(slope) <= 0.45)) {
            throw new IllegalArgumentException("The cost is known from -45 % to 45 %, not for " + slope);
        }
        return ((((155.4 * slope - 30.4) * slope - 43.3) * slope + 46.3) * slope + 19.5) * slope + 3.6;
    }
}
