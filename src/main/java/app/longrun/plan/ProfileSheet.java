package app.longrun.plan;

import app.longrun.exercises.Movement;
import app.longrun.platform.WeightUnit;
import app.longrun.runners.RunnerProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller says of themselves, and what is known of their strength.
 *
 * @param chosen the unit they chose; none = the gym's
 * @param unit what weights are shown in
 * @param maxes the latest first
 * @param lifts the movements that take a weight
 */
public record ProfileSheet(
        String name,
        @Nullable WeightUnit chosen,
        WeightUnit unit,
        RunnerProfile profile,
        List<NamedMax> maxes,
        List<Movement> lifts) {

    public ProfileSheet {
        maxes = List.copyOf(maxes);
        lifts = List.copyOf(lifts);
    }
}
