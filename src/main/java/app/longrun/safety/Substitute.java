package app.longrun.safety;

import app.longrun.exercises.LoadMode;
import app.longrun.exercises.Movement;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rpe;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of a movement that stands in for another [J]: as many sets, the same amount where it can be counted that way,
 * an easy effort; empty where it would land more often or weigh more on the legs.
 */
final class Substitute {

    private static final Rpe EASY = Rpe.of(6);
    private static final int REPS = 8;
    private static final int SECONDS = 20;
    private static final int METRES = 20;

    private static final Set<LoadMode> BY_WEIGHT =
            Set.of(LoadMode.WEIGHT, LoadMode.PERCENT_OF_MAX, LoadMode.REPETITION_MAX);

    private Substitute() {}

    static Optional<Prescription> of(Prescription planned, Movement from, Movement to) {
        Prescription easy = planned.withAmount(amount(planned.amount(), to)).withIntensity(intensity(to));
        boolean isMore = contacts(easy, to) > contacts(planned, from)
                || to.legLoad().level() > from.legLoad().level();
        return isMore ? Optional.empty() : Optional.of(easy);
    }

    /** Landings in all sets; what nobody has counted counts as none, so that nothing is taken for less than it. */
    static int contacts(Prescription asked, Movement movement) {
        Amount amount = asked.amount();
        int each = amount.unit() == AmountUnit.CONTACTS ? 1 : amount.isReps() ? movement.contactsPerRep() : 0;
        return asked.sets() * each * (amount.perSide() ? 2 * amount.upTo() : amount.upTo());
    }

    private static Amount amount(Amount planned, Movement to) {
        if (!planned.isMax() && isCounted(planned.unit(), to)) {
            return planned;
        }
        if (isCounted(AmountUnit.REPS, to)) {
            return new Amount(REPS, AmountUnit.REPS, to.unilateral());
        }
        if (isCounted(AmountUnit.SECONDS, to)) {
            return new Amount(SECONDS, AmountUnit.SECONDS, to.unilateral());
        }
        return isCounted(AmountUnit.CONTACTS, to)
                ? new Amount(REPS, AmountUnit.CONTACTS, to.unilateral())
                : new Amount(METRES, AmountUnit.METRES, false);
    }

    private static boolean isCounted(AmountUnit unit, Movement movement) {
        Set<LoadMode> modes = movement.loadModes();
        return switch (unit) {
            case SECONDS -> modes.contains(LoadMode.TIME);
            case METRES -> modes.contains(LoadMode.DISTANCE);
            case CONTACTS -> modes.contains(LoadMode.CONTACTS);
            case REPS ->
                modes.contains(LoadMode.BODY_WEIGHT)
                        || modes.contains(LoadMode.BAND)
                        || BY_WEIGHT.stream().anyMatch(modes::contains);
        };
    }

    private static Intensity intensity(Movement to) {
        if (BY_WEIGHT.stream().anyMatch(to.loadModes()::contains)) {
            return new Intensity.AtRpe(EASY);
        }
        return to.loadModes().contains(LoadMode.BAND) ? new Intensity.Band(null) : new Intensity.BodyWeight();
    }
}
