package app.longrun.assigning;

import app.longrun.strength.Block;
import java.util.List;

/**
 * What an order would do before it is done.
 *
 * @param people by name
 */
public record OrderPreview(Block block, List<PersonPreview> people) {

    public OrderPreview {
        people = List.copyOf(people);
    }

    /** Whether nothing stands in the way. */
    public boolean isClear() {
        return people.stream().noneMatch(PersonPreview::isStopped);
    }

    /** How many sessions it would plan. */
    public int sessions() {
        return people.stream()
                .map(PersonPreview::course)
                .mapToInt(course -> course == null ? 0 : course.days().size())
                .sum();
    }
}
