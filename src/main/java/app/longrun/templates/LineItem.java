package app.longrun.templates;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something a line can prescribe: a movement or an activity of the library.
 *
 * @param contactsPerRep landings in one repetition, 0 for an activity
 * @param legLoad the leg-load class, 0 to 3 (science.md 1.4)
 */
public record LineItem(String id, String name, List<String> aliases, int contactsPerRep, int legLoad) {

    public LineItem {
        aliases = List.copyOf(aliases);
    }

    /** The name for a line of text, where a comma begins something else: the first of its names without one. */
    String word() {
        return Stream.concat(Stream.of(name), aliases.stream())
                .filter(each -> !each.contains(","))
                .findFirst()
                .orElse(name);
    }
}
