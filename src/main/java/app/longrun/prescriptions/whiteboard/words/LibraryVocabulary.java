package app.longrun.prescriptions.whiteboard.words;

import app.longrun.exercises.Activity;
import app.longrun.exercises.LoadMode;
import app.longrun.exercises.Movement;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.words.Vocabulary.Item;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A gym's library as the words of its whiteboard: its own movements, its own names, and what it has put away too. */
public final class LibraryVocabulary {

    private static final Set<String> ENDURANCE = Set.of("run", "erg");

    private LibraryVocabulary() {}

    /** The words of these movements and activities. */
    public static Vocabulary of(Collection<Movement> movements, Collection<Activity> activities) {
        return Vocabulary.of(items(movements, activities));
    }

    static List<Item> items(Collection<Movement> movements, Collection<Activity> activities) {
        return Stream.concat(
                        movements.stream().map(LibraryVocabulary::item),
                        activities.stream().map(LibraryVocabulary::item))
                .toList();
    }

    private static Item item(Movement movement) {
        return new Item(movement.id().value(), movement.name(), movement.aliases(), units(movement.loadModes()), false);
    }

    private static Item item(Activity activity) {
        return new Item(
                activity.id().value(),
                activity.name(),
                activity.aliases(),
                units(activity.units()),
                ENDURANCE.contains(activity.kind()));
    }

    /** A weight alone is lifted for repetitions, but held or carried where time or distance stands beside it. */
    private static Set<Unit> units(Set<LoadMode> modes) {
        Set<Unit> units = EnumSet.noneOf(Unit.class);
        for (LoadMode mode : modes) {
            switch (mode) {
                case TIME -> units.addAll(List.of(Unit.SECONDS, Unit.MINUTES));
                case DISTANCE -> units.addAll(List.of(Unit.METRES, Unit.FEET));
                case CONTACTS -> units.addAll(List.of(Unit.CONTACTS, Unit.REPS));
                case BODY_WEIGHT, BAND, PERCENT_OF_MAX, REPETITION_MAX -> units.add(Unit.REPS);
                case WEIGHT -> {}
            }
        }
        if (units.isEmpty()) {
            units.add(Unit.REPS);
        }
        return units;
    }

    private static Set<Unit> units(List<String> symbols) {
        return Arrays.stream(Unit.values())
                .filter(unit -> symbols.contains(unit.symbol()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Unit.class)));
    }
}
