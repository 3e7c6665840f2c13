package app.longrun.exercises;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A movement of the library with all its facts: easier and harder neighbour, advice by condition, other names.
 *
 * @param contactsPerRep landings of a foot, or of both feet together, in one repetition
 * @param purpose what it does for a runner: 8 to 14 words in the library, up to 300 characters in a gym's own, maybe none
 * @param upkeep what the gym makes of it
 */
public record Movement(
        MovementId id,
        String name,
        Family family,
        String primaryMuscles,
        String equipment,
        boolean unilateral,
        Set<LoadMode> loadModes,
        int contactsPerRep,
        @Nullable MovementId regressId,
        @Nullable MovementId progressId,
        @Nullable FitExercise fitExercise,
        @Nullable String freeExerciseDbId,
        Map<InjuryCondition, InjuryCode> injuryCodes,
        LegLoad legLoad,
        List<String> aliases,
        String purpose,
        Evidence evidence,
        Upkeep upkeep) {

    /** A movement as the shared library has it. */
    public Movement(
            MovementId id,
            String name,
            Family family,
            String primaryMuscles,
            String equipment,
            boolean unilateral,
            Set<LoadMode> loadModes,
            int contactsPerRep,
            @Nullable MovementId regressId,
            @Nullable MovementId progressId,
            @Nullable FitExercise fitExercise,
            @Nullable String freeExerciseDbId,
            Map<InjuryCondition, InjuryCode> injuryCodes,
            LegLoad legLoad,
            List<String> aliases,
            String purpose,
            Evidence evidence) {
        this(
                id,
                name,
                family,
                primaryMuscles,
                equipment,
                unilateral,
                loadModes,
                contactsPerRep,
                regressId,
                progressId,
                fitExercise,
                freeExerciseDbId,
                injuryCodes,
                legLoad,
                aliases,
                purpose,
                evidence,
                Upkeep.OF_THE_LIBRARY);
    }

    public Movement {
        loadModes = Set.copyOf(loadModes);
        injuryCodes = Map.copyOf(injuryCodes);
        aliases = List.copyOf(aliases);
    }

    /** The easier neighbour in the chain. */
    public Optional<MovementId> easier() {
        return Optional.ofNullable(regressId);
    }

    /** The harder neighbour in the chain. */
    public Optional<MovementId> harder() {
        return Optional.ofNullable(progressId);
    }

    /** Whether it is proposed for new plans. */
    public boolean isOffered() {
        return upkeep.isOffered();
    }

    /** Whether a runner with any of these conditions should leave it out while symptomatic. */
    public boolean isToAvoidWith(Set<InjuryCondition> conditions) {
        return conditions.stream().anyMatch(condition -> injuryCodes.get(condition) == InjuryCode.AVOID);
    }

    /** The advice under a condition, empty when the library has none. */
    public Optional<InjuryCode> advice(InjuryCondition condition) {
        return Optional.ofNullable(injuryCodes.get(condition));
    }
}
