package app.longrun.tenancy;

import app.longrun.platform.WeightUnit;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;

/**
 * How a gym counts and what lies on its floor.
 *
 * @param zone where its clocks hang: every wall-clock time of the gym is in this zone
 * @param unit what its weights are shown in, unless a member prefers the other
 * @param barGrams the usual barbell
 * @param plateGrams the plates at hand, one entry for each kind, of which there is always a pair
 */
public record GymSettings(ZoneId zone, WeightUnit unit, int barGrams, List<Integer> plateGrams)
        implements Serializable {

    public GymSettings {
        plateGrams = List.copyOf(plateGrams);
    }
}
