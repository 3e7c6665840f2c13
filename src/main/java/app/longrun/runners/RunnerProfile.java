package app.longrun.runners;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a runner trains.
 *
 * @param liftsOn the days one can lift on; none = not said
 * @param bodyGrams body weight, if it was told
 */
public record RunnerProfile(
        Set<DayOfWeek> liftsOn, @Nullable Integer bodyGrams) implements Serializable {

    /** Nothing said yet. */
    public static final RunnerProfile UNKNOWN = new RunnerProfile(Set.of(), null);

    public RunnerProfile {
        liftsOn = Set.copyOf(liftsOn);
    }
}
