package app.longrun.exercises;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What one gym has beside the shared library: movements of its own, and what it does otherwise. */
record GymShelf(List<Movement> own, Map<MovementId, Adaptation> adaptations) {

    private static final Comparator<Movement> BY_FAMILY = Comparator.comparing(Movement::family);

    GymShelf {
        own = List.copyOf(own);
        adaptations = Map.copyOf(adaptations);
    }

    /** The library as this gym has it: its own movements come last in their family. */
    Library over(Library library) {
        return new Library(
                Stream.concat(
                                library.movements().stream()
                                        .map(movement -> adaptations
                                                .getOrDefault(movement.id(), Adaptation.none())
                                                .of(movement)),
                                own.stream())
                        .sorted(BY_FAMILY)
                        .toList(),
                library.activities());
    }
}
