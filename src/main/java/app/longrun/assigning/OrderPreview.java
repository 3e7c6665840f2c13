package app.longrun.assigning;

import app.longrun.strength.Block;
import java.util.List;

/**
 * What an order would do before it is done.
 *
 * @param people by name
 * @param word what the guard said, for whoever gives the order as it was seen
 */
public record OrderPreview(Block block, List<PersonPreview> people, GuardWord word) {

    public OrderPreview {
        people = List.copyOf(people);
    }

    /** Whether nothing stands in the way. */
    public boolean isClear() {
        return people.stream().noneMatch(PersonPreview::isStopped);
    }

    /** Those of whom the guard minds something. */
    public List<PersonPreview> minded() {
        return people.stream().filter(PersonPreview::isMinded).toList();
    }

    /** How many sessions it would plan. */
    public int sessions() {
        return people.stream()
                .map(PersonPreview::course)
                .mapToInt(course -> course == null ? 0 : course.days().size())
                .sum();
    }
}
