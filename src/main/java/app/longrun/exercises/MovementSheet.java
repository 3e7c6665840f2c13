package app.longrun.exercises;

import java.util.List;

/**
 * A movement and its neighbours.
 *
 * @param chain from the easiest regression to the hardest progression, with the movement in it
 */
public record MovementSheet(Movement movement, List<Movement> chain) {

    public MovementSheet {
        chain = List.copyOf(chain);
    }
}
