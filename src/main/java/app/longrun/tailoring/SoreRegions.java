package app.longrun.tailoring;

import static app.longrun.exercises.InjuryCondition.ACH;
import static app.longrun.exercises.InjuryCondition.BSI;
import static app.longrun.exercises.InjuryCondition.HAM;
import static app.longrun.exercises.InjuryCondition.ITB;
import static app.longrun.exercises.InjuryCondition.LBP;
import static app.longrun.exercises.InjuryCondition.MTSS;
import static app.longrun.exercises.InjuryCondition.PF;
import static app.longrun.exercises.InjuryCondition.PFP;
import static app.longrun.exercises.InjuryCondition.PT;

import app.longrun.exercises.InjuryCondition;
import java.util.Map;
import java.util.Set;

/**
 * Which advice of the library speaks of a region that hurts. A region is no diagnosis, so that all of its conditions count;
 * for one that the library knows nothing of the coach is asked.
 */
final class SoreRegions {

    private static final Map<String, Set<InjuryCondition>> CONDITIONS = Map.of(
            "achilles", Set.of(ACH),
            "calf", Set.of(ACH),
            "foot", Set.of(PF),
            "hamstring", Set.of(HAM),
            "knee", Set.of(PFP, PT, ITB),
            "low back", Set.of(LBP),
            "shin", Set.of(MTSS, BSI));

    private SoreRegions() {}

    static Set<InjuryCondition> conditions(String region) {
        return CONDITIONS.getOrDefault(region, Set.of());
    }
}
