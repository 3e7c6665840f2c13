package app.longrun.authoring;

import java.util.List;
import java.util.UUID;

/**
 * Which lines of a week are to fill the weeks after it, and how they change on the way.
 *
 * @param from the week the lines stand in
 * @param lines which of them; none = all
 * @param rule the coach's rules, such as {@code +2.5% a week, week 4 -40% volume}; blank = every week the same
 * @param isToChange whether lines that stand there already and differ are changed too
 */
public record FillWish(int from, List<UUID> lines, String rule, boolean isToChange) {

    public FillWish {
        lines = List.copyOf(lines);
        rule = rule.strip();
    }
}
