package app.longrun.exercises;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word nobody knew, made a movement of the gym's own in passing. What is not said gets a sensible default, and the
 * movement counts as unchecked until a coach has saved its page.
 *
 * @param name the word as it was typed
 * @param family null = posterior chain
 * @param loadModes how it is loaded or measured; empty = body weight
 * @param legLoad null = by family and load, as the library's definition has it (science.md 1.4)
 */
public record NewMovement(
        String name,
        @Nullable Family family,
        Set<LoadMode> loadModes,
        @Nullable LegLoad legLoad) {

    public NewMovement {
        loadModes = Set.copyOf(loadModes);
    }

    /** The word alone. */
    public static NewMovement named(String name) {
        return new NewMovement(name, null, Set.of(), null);
    }

    MovementDraft draft() {
        MovementDraft plain = MovementDraft.named(name);
        Family group = family == null ? plain.family() : family;
        Set<LoadMode> modes = loadModes.isEmpty() ? usualModes(group) : loadModes;
        return new MovementDraft(
                null,
                0,
                name,
                group,
                "",
                "",
                false,
                modes,
                modes.contains(LoadMode.CONTACTS) ? 1 : 0,
                legLoad == null ? usualLegLoad(group, modes) : legLoad,
                "",
                "",
                "",
                plain.injuries(),
                plain.aliases(),
                "");
    }

    private static Set<LoadMode> usualModes(Family family) {
        return Set.of(family == Family.PLYOMETRIC ? LoadMode.CONTACTS : LoadMode.BODY_WEIGHT);
    }

    /** Class 0 for upper body and trunk, 1 for jumps and unloaded legs, 2 for loaded legs. */
    private static LegLoad usualLegLoad(Family family, Set<LoadMode> modes) {
        return switch (family) {
            case POSTURE, CORE -> LegLoad.NONE;
            case PLYOMETRIC -> LegLoad.LIGHT;
            case POSTERIOR_CHAIN, CALF_AND_ANKLE, SQUAT_AND_LUNGE ->
                modes.stream().anyMatch(NewMovement::isWeight) ? LegLoad.LOADED : LegLoad.LIGHT;
        };
    }

    private static boolean isWeight(LoadMode mode) {
        return switch (mode) {
            case WEIGHT, BAND, PERCENT_OF_MAX, REPETITION_MAX -> true;
            case BODY_WEIGHT, TIME, DISTANCE, CONTACTS -> false;
        };
    }
}
