package app.longrun.running;

import java.io.Serializable;
import java.util.List;

/**
 * Two running means of daily load that forget at different speed: 42 days and 7 (science.md 3.6).
 *
 * @param fitness of 42 days
 * @param fatigue of 7 days
 */
public record FitnessAndFatigue(double fitness, double fatigue) implements Serializable {

    /** Nothing done yet. */
    public static final FitnessAndFatigue NONE = new FitnessAndFatigue(0, 0);

    private static final double FITNESS_DAYS = 42;
    private static final double FATIGUE_DAYS = 7;

    /** After days of load, the first one first; a day without any is a 0. */
    public FitnessAndFatigue after(List<Double> loads) {
        FitnessAndFatigue now = this;
        for (double load : loads) {
            now = new FitnessAndFatigue(mean(now.fitness, load, FITNESS_DAYS), mean(now.fatigue, load, FATIGUE_DAYS));
        }
        return now;
    }

    /** The form of the day after: what is left of fitness when fatigue is taken off. */
    public double form() {
        return fitness - fatigue;
    }

    private static double mean(double yesterday, double load, double days) {
        double kept = Math.exp(-1 / days);
        return load * (1 - kept) + yesterday * kept;
    }
}
