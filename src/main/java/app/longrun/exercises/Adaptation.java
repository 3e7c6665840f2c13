package app.longrun.exercises;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a gym does otherwise with a movement of the library; null = as in the library. */
record Adaptation(
        @Nullable String name,
        @Nullable LegLoad legLoad,
        @Nullable Map<InjuryCondition, InjuryCode> injuries,
        @Nullable String purpose,
        @Nullable MediaLink media,
        List<String> aliases,
        boolean isHidden) {

    Adaptation {
        injuries = injuries == null ? null : Map.copyOf(injuries);
        aliases = List.copyOf(aliases);
    }

    /** Nothing is different. */
    static Adaptation none() {
        return new Adaptation(null, null, null, null, null, List.of(), false);
    }

    boolean isNone() {
        return equals(none());
    }

    Adaptation hidden(boolean isNowHidden) {
        return new Adaptation(name, legLoad, injuries, purpose, media, aliases, isNowHidden);
    }

    /** The movement as this gym has it; by the library's name it is still found. */
    Movement of(Movement library) {
        Stream<String> formerName = name == null ? Stream.of() : Stream.of(MovementIndex.spelling(library.name()));
        return new Movement(
                library.id(),
                name == null ? library.name() : name,
                library.family(),
                library.primaryMuscles(),
                library.equipment(),
                library.unilateral(),
                library.loadModes(),
                library.contactsPerRep(),
                library.regressId(),
                library.progressId(),
                library.fitExercise(),
                library.freeExerciseDbId(),
                injuries == null ? library.injuryCodes() : injuries,
                legLoad == null ? library.legLoad() : legLoad,
                Stream.of(library.aliases().stream(), formerName, aliases.stream())
                        .flatMap(words -> words)
                        .distinct()
                        .toList(),
                purpose == null ? library.purpose() : purpose,
                library.evidence(),
                isNone() ? Upkeep.OF_THE_LIBRARY : new Upkeep(Origin.ADAPTED, !isHidden, true, media));
    }
}
