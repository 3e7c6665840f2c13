package app.longrun.templates;

import java.util.List;

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
}
