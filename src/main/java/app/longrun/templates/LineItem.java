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

    /** The name for a line of text, where a comma begins something else: what stands before it where the id is the same, else another name. */
    String word() {
        String first = name.contains(",") ? name.substring(0, name.indexOf(',')) : name;
        if (first.equals(name) || first.equalsIgnoreCase(id.replace('_', ' '))) {
            return first;
        }
        return aliases.stream().filter(each -> !each.contains(",")).findFirst().orElse(name);
    }
}
