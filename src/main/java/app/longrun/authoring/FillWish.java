package app.longrun.authoring;

import java.util.List;
import java.util.UUID;

/**
 * Which lines of a week are to fill the weeks after it.
 *
 * @param from the week the lines stand in
 * @param lines which of them; none = all
 * @param isToChange whether lines that stand there already and differ are changed too
 */
public record FillWish(int from, List<UUID> lines, boolean isToChange) {

    public FillWish {
        lines = List.copyOf(lines);
    }
}
