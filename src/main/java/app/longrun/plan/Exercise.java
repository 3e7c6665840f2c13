package app.longrun.plan;

import app.longrun.exercises.LoadMode;
import app.longrun.exercises.Movement;
import app.longrun.log.LoggedSet;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One movement of a session for one member.
 *
 * @param position A1 and A2 take turns, A stands alone
 * @param target what the prescription comes to for this member on the gym's plates
 * @param done the sets that are logged, by number
 * @param last the sets of the latest session before, by number
 */
public record Exercise(
        String position,
        Movement movement,
        Prescription prescription,
        Target target,
        List<LoggedSet> done,
        List<LoggedSet> last) {

    static final Set<LoadMode> WITH_A_WEIGHT =
            Set.of(LoadMode.WEIGHT, LoadMode.PERCENT_OF_MAX, LoadMode.REPETITION_MAX);

    public Exercise {
        done = List.copyOf(done);
        last = List.copyOf(last);
    }

    /** The load to put on, where the target names one; of a pair the one that stands on each piece, of a range the lighter. */
    public Optional<Load> targetLoad() {
        return switch (target) {
            case Target.At(Load load, boolean _) -> Optional.of(load);
            case Target.Between(Target.At(Load load, boolean _), Target _) -> Optional.of(load);
            case Target.Fixed(int _, Load each) -> Optional.of(each);
            default -> Optional.empty();
        };
    }

    /** Whether a weight can be written beside the sets. */
    public boolean takesWeight() {
        boolean isLoadable = movement.loadModes().stream().anyMatch(WITH_A_WEIGHT::contains);
        return targetLoad().isPresent() || (isLoadable && !(target instanceof Target.BodyWeight));
    }

    /** What is logged of set {@code number}, from 1. */
    public Optional<LoggedSet> set(int number) {
        return done.stream().filter(set -> set.setNumber() == number).findFirst();
    }

    /** Whether as many sets are logged as were asked for; one more is no substitute for one that was asked for. */
    public boolean isDone() {
        return done.stream()
                        .filter(set -> set.setNumber() <= prescription.sets())
                        .count()
                >= prescription.sets();
    }
}
