package app.longrun.prescriptions;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The shape of seven days of load, rest days counted as 0 (Foster; science.md 3.3). The standard deviation is the sample's
 * (n - 1), and screens say so.
 *
 * @param units the week's load in AU
 * @param mean a day, in AU
 * @param deviation of the days, in AU
 */
public record WeekShape(int units, double mean, double deviation) implements Serializable {

    private static final int DAYS = 7;

    /** How alike the days were. */
    public enum Band {
        VARIED,
        MIDDLING,
        FLAT
    }

    /** The shape of seven daily loads in AU, none below 0. */
    public static WeekShape of(List<Integer> days) {
        if (days.size() != DAYS || days.stream().anyMatch(load -> load < 0)) {
            throw new IllegalArgumentException("A week has seven days of load, none below 0: " + days);
        }
        int units = days.stream().mapToInt(Integer::intValue).sum();
        double mean = (double) units / DAYS;
        double squares =
                days.stream().mapToDouble(load -> Math.pow(load - mean, 2)).sum();
        return new WeekShape(units, mean, Math.sqrt(squares / (DAYS - 1)));
    }

    /** Mean over deviation; none for seven equal days, which are flat and not infinite. */
    public OptionalDouble monotony() {
        return deviation == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean / deviation);
    }

    /** Week's load times monotony, in AU; none where there is no monotony. */
    public OptionalDouble strain() {
        return deviation == 0 ? OptionalDouble.empty() : OptionalDouble.of(units * mean / deviation);
    }

    /** Under 1.5 varied, up to 2.0 middling, above flat; seven equal days are flat, seven days of rest varied. */
    public Band band() {
        if (deviation == 0) {
            return units == 0 ? Band.VARIED : Band.FLAT;
        }
        double monotony = mean / deviation;
        return monotony < 1.5 ? Band.VARIED : monotony <= 2.0 ? Band.MIDDLING : Band.FLAT;
    }
}
