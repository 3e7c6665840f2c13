package app.longrun.safety;

import static app.longrun.exercises.InjuryCondition.ACH;
import static app.longrun.exercises.InjuryCondition.BSI;
import static app.longrun.exercises.InjuryCondition.HAM;
import static app.longrun.exercises.InjuryCondition.ITB;
import static app.longrun.exercises.InjuryCondition.LBP;
import static app.longrun.exercises.InjuryCondition.MTSS;
import static app.longrun.exercises.InjuryCondition.PF;
import static app.longrun.exercises.InjuryCondition.PFP;
import static app.longrun.exercises.InjuryCondition.PT;

import app.longrun.exercises.Family;
import app.longrun.exercises.InjuryCondition;
import app.longrun.exercises.Movement;
import app.longrun.pain.Region;
import java.util.Set;

/**
 * What a sore region has to do with movements [J]: the advice that counts while it hurts, the nearest that the library has and
 * rather too much of it than too little, and whether a movement loads it.
 */
public final class Affected {

    private Affected() {}

    /** The conditions whose advice counts while a region hurts: a region is no diagnosis. */
    public static Set<InjuryCondition> conditions(Region region) {
        return switch (region) {
            case FOOT -> Set.of(PF, BSI);
            case ACHILLES, CALF -> Set.of(ACH);
            case SHIN -> Set.of(MTSS, BSI);
            case KNEE -> Set.of(PFP, PT, ITB);
            case THIGH -> Set.of(PT);
            case HAMSTRING -> Set.of(HAM);
            case HIP -> Set.of(ITB, HAM, BSI);
            case LOW_BACK -> Set.of(LBP);
            case OTHER -> Set.of();
        };
    }

    static boolean isLoadedBy(Region region, Movement movement) {
        boolean isAdvised = conditions(region).stream()
                .anyMatch(condition -> movement.advice(condition).isPresent());
        boolean loadsLegs = movement.legLoad().level() > 0
                || movement.contactsPerRep() > 0
                || movement.family() == Family.CALF_AND_ANKLE
                || movement.family() == Family.PLYOMETRIC;
        return switch (region) {
            case LOW_BACK ->
                isAdvised
                        || loadsLegs
                        || movement.family() == Family.POSTERIOR_CHAIN
                        || movement.family() == Family.CORE;
            case OTHER -> true;
            default -> isAdvised || loadsLegs;
        };
    }
}
