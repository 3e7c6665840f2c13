package app.longrun.authoring.ui;

import app.longrun.exercises.Movement;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A movement to choose from, as short as it travels: its id, its name and its other names in lower case, one to a line. */
final class MovementName {

    private MovementName() {}

    static String of(Movement movement) {
        return Stream.concat(Stream.of(movement.id().value(), movement.name()), movement.aliases().stream())
                .collect(Collectors.joining("\n"));
    }
}
