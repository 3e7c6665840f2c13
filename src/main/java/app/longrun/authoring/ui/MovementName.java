package app.longrun.authoring.ui;

import app.longrun.exercises.Movement;
import java.util.List;

/** A movement to choose from, by its name and its other names in lower case. */
record MovementName(String id, String name, List<String> aliases) {

    MovementName {
        aliases = List.copyOf(aliases);
    }

    static MovementName of(Movement movement) {
        return new MovementName(movement.id().value(), movement.name(), movement.aliases());
    }
}
