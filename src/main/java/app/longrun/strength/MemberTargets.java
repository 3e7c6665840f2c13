package app.longrun.strength;

import app.longrun.exercises.LoadMode;
import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.EstimatedMax;
import app.longrun.prescriptions.Increment;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Loadable;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Plates;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Target;
import app.longrun.prescriptions.TargetLoad;
import app.longrun.tenancy.GymSettings;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a prescription into what one member is told to put on: a share of their max, rounded down to what the gym can load, or an
 * effort where no max is known. Bars take the gym's plates; dumbbells, kettlebells and stacks go in steps of 2.5 kg or 5 lb [J].
 */
public final class MemberTargets {

    /** The training max as a share of the estimated max: the novice's 90 %, which is light for a few and heavy for nobody (MAX-8, science.md 6.1). */
    public static final Percent TRAINING_MAX = Percent.of(90);

    private final Map<MovementId, EstimatedMax> maxes;
    private final WeightUnit unit;
    private final Plates plates;
    private final Increment steps;

    /** The targets of a member with these maxes in a gym with this bar and these plates. */
    public MemberTargets(Map<MovementId, EstimatedMax> maxes, GymSettings gym) {
        this.maxes = Map.copyOf(maxes);
        this.unit = gym.unit();
        this.plates = new Plates(
                Load.ofGrams(gym.barGrams(), unit),
                gym.plateGrams().stream()
                        .map(grams -> Load.ofGrams(grams, unit))
                        .toList());
        this.steps = new Increment(
                switch (unit) {
                    case KG -> Load.ofGrams(2_500, unit);
                    case LB -> Load.pounds(5);
                });
    }

    /** The member's target for a prescription of {@code movement}; one that takes no weights never gets a load. */
    public Target of(Movement movement, Prescription prescription) {
        Optional<Load> max = Optional.ofNullable(maxes.get(movement.id()))
                .filter(known -> movement.loadModes().contains(LoadMode.WEIGHT))
                .map(known -> known.load(unit));
        return TargetLoad.resolve(prescription, max.orElse(null), TRAINING_MAX, loadable(movement));
    }

    /** Whether it is only for want of a known max that the prescription comes to no load for the member. */
    public boolean lacksMax(Movement movement, Prescription prescription) {
        Amount amount = prescription.amount();
        boolean needsMax = switch (prescription.intensity().easier()) {
            case Intensity.PercentOfMax _ -> true;
            case Intensity.AtRpe _, Intensity.AtRir _ -> amount.isReps() && !amount.isMax();
            default -> false;
        };
        return needsMax && movement.loadModes().contains(LoadMode.WEIGHT) && !maxes.containsKey(movement.id());
    }

    /** The unit the gym counts in, for a member who prefers none. */
    public WeightUnit unit() {
        return unit;
    }

    private Loadable loadable(Movement movement) {
        String equipment = movement.equipment();
        return equipment.contains("barbell") || equipment.contains("trap bar") ? plates : steps;
    }
}
