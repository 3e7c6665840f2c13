package app.longrun.tailoring;

import app.longrun.exercises.InjuryCode;
import app.longrun.exercises.InjuryCondition;
import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.exercises.Swap;
import app.longrun.exercises.SwapRule;
import app.longrun.pain.Band;
import app.longrun.pain.Region;
import app.longrun.safety.Affected;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one runner does in place of a movement: the first one down its chain that the pain and the legs allow, else one of its
 * family that is used in rehabilitation, else nothing (the swap rule of science.md 4, with a limit for the legs).
 */
final class Stepping {

    private final Map<MovementId, Movement> byId;
    private final SwapRule rule;

    Stepping(List<Movement> library) {
        this.byId = library.stream().collect(Collectors.toMap(Movement::id, Function.identity()));
        this.rule = new SwapRule(library);
    }

    Optional<Movement> find(String id) {
        return MovementId.from(id).map(byId::get);
    }

    /** The movement itself where nothing speaks against it. */
    Optional<Movement> instead(Movement planned, Limit limit, Reason.@Nullable Sore sore) {
        Set<MovementId> seen = new HashSet<>();
        @Nullable Movement step = planned;
        while (step != null && seen.add(step.id())) {
            if (limit.allows(step) && isFit(step, sore) && (step.equals(planned) || isOffered(step))) {
                return Optional.of(step);
            }
            step = step.easier().map(byId::get).orElse(null);
        }
        return sore == null ? Optional.empty() : rehabilitating(planned, limit, sore);
    }

    /** Whether a pain says nothing against it; from 6 on, also what was only to be modified stops. */
    boolean isFit(Movement movement, Reason.@Nullable Sore sore) {
        if (sore == null || sore.band() == Band.SAFE) {
            return true;
        }
        Set<InjuryCondition> active = conditions(sore);
        boolean isModified =
                active.stream().anyMatch(condition -> movement.injuryCodes().get(condition) == InjuryCode.MODIFY);
        return !movement.isToAvoidWith(active) && !(sore.band() == Band.TOO_HIGH && isModified);
    }

    private Optional<Movement> rehabilitating(Movement planned, Limit limit, Reason.Sore sore) {
        return rule.of(planned, conditions(sore)).verdict()
                        instanceof Swap.Rehabilitating(Movement movement, Set<InjuryCondition> uses)
                ? Optional.of(movement).filter(limit::allows).filter(each -> isFit(each, sore))
                : Optional.empty();
    }

    private static Set<InjuryCondition> conditions(Reason.Sore sore) {
        return Region.of(sore.region()).map(Affected::conditions).orElse(Set.of());
    }

    private static boolean isOffered(Movement movement) {
        return movement.isOffered() && movement.upkeep().isChecked();
    }
}
