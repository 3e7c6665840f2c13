package app.longrun.runners;

import app.longrun.platform.Refusal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a runner says about a pain, each figure from 0 (none) to 10; throws {@link Refusal} for anything else.
 *
 * @param region one of {@link #REGIONS}
 * @param worstDuring while running
 * @param nextMorning none = not said yet
 * @param isShared whether coaches may read it
 */
public record PainReport(
        String region,
        LocalDate on,
        int worstDuring,
        int worstAfter,
        @Nullable Integer nextMorning,
        boolean isShared) {

    /** Where it can hurt. */
    public static final Set<String> REGIONS =
            Set.of("achilles", "calf", "foot", "hamstring", "hip", "knee", "low back", "shin", "other");

    public PainReport {
        if (!REGIONS.contains(region)) {
            throw new Refusal("runners.pain.region");
        }
        if (isOff(worstDuring) || isOff(worstAfter) || (nextMorning != null && isOff(nextMorning))) {
            throw new Refusal("runners.pain.scale");
        }
    }

    private static boolean isOff(int figure) {
        return figure < 0 || figure > 10;
    }
}
