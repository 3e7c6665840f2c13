package app.longrun.exercises;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The swap rule (science.md 4): down the chain until nothing is to be avoided under any active condition; else a movement
 * of the same family that is used in rehabilitation of one of them, without such an advice; else none.
 */
public final class SwapRule {

    private final List<Movement> library;
    private final Map<MovementId, Movement> byId = new LinkedHashMap<>();

    /** The rule over a library, in its order. */
    public SwapRule(List<Movement> library) {
        this.library = List.copyOf(library);
        library.forEach(movement -> byId.put(movement.id(), movement));
    }

    /** What to do with {@code planned} for a runner with these conditions; without any it stays. */
    public Swap of(Movement planned, Set<InjuryCondition> active) {
        List<Swap.Passed> passed = new ArrayList<>();
        Set<MovementId> seen = new HashSet<>();
        Optional<Movement> step = Optional.of(planned);
        while (step.isPresent() && seen.add(step.get().id())) {
            Movement movement = step.get();
            Optional<Swap.Passed> reason = movement.equals(planned)
                    ? avoided(movement, active).map(Swap.Passed.class::cast)
                    : reasonAgainst(movement, active);
            if (reason.isEmpty()) {
                return movement.equals(planned)
                        ? new Swap(new Swap.Keep(planned), List.of())
                        : new Swap(new Swap.Easier(movement), passed);
            }
            passed.add(reason.get());
            step = movement.easier().map(byId::get);
        }
        return new Swap(
                rehabilitating(planned, active, seen)
                        .<Swap.Verdict>map(movement -> new Swap.Rehabilitating(movement, uses(movement, active)))
                        .orElseGet(Swap.LeaveOut::new),
                passed);
    }

    private Optional<Movement> rehabilitating(Movement planned, Set<InjuryCondition> active, Set<MovementId> seen) {
        // Of several the one that helps with most, then the one to modify least, then the library's first.
        return library.stream()
                .filter(movement -> movement.family() == planned.family() && !seen.contains(movement.id()))
                .filter(movement -> reasonAgainst(movement, active).isEmpty())
                .filter(movement -> !uses(movement, active).isEmpty())
                .min(Comparator.comparingInt(
                                (Movement movement) -> -uses(movement, active).size())
                        .thenComparingInt(movement ->
                                with(movement, active, InjuryCode.MODIFY).size()));
    }

    private static Optional<Swap.Passed> reasonAgainst(Movement movement, Set<InjuryCondition> active) {
        if (!movement.isOffered()) {
            return Optional.of(new Swap.PutAway(movement));
        }
        if (!movement.upkeep().isChecked()) {
            return Optional.of(new Swap.Unchecked(movement));
        }
        return avoided(movement, active).map(reason -> reason);
    }

    private static Optional<Swap.Avoided> avoided(Movement movement, Set<InjuryCondition> active) {
        Set<InjuryCondition> with = with(movement, active, InjuryCode.AVOID);
        return with.isEmpty() ? Optional.empty() : Optional.of(new Swap.Avoided(movement, with));
    }

    private static Set<InjuryCondition> uses(Movement movement, Set<InjuryCondition> active) {
        return with(movement, active, InjuryCode.REHABILITATE);
    }

    private static Set<InjuryCondition> with(Movement movement, Set<InjuryCondition> active, InjuryCode code) {
        return active.stream()
                .filter(condition -> movement.injuryCodes().get(condition) == code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(InjuryCondition.class)));
    }
}
