package app.longrun.templates;

import app.longrun.exercises.Gear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a line can prescribe: a movement or an activity of the library.
 *
 * @param contactsPerRep landings in one repetition, 0 for an activity
 * @param legLoad the leg-load class, 0 to 3 (science.md 1.4)
 * @param gear what one person needs for it
 * @param easier the id of the next easier that is offered
 * @param harder the id of the next harder that is offered
 */
public record LineItem(
        String id,
        String name,
        List<String> aliases,
        int contactsPerRep,
        int legLoad,
        Gear gear,
        @Nullable String easier,
        @Nullable String harder) {

    public LineItem {
        aliases = List.copyOf(aliases);
    }

    /** Something that needs nothing and stands alone. */
    LineItem(String id, String name, List<String> aliases, int contactsPerRep, int legLoad) {
        this(id, name, aliases, contactsPerRep, legLoad, Gear.NONE, null, null);
    }

    /** The name for a line of text, where a comma begins something else: what stands before it where the id is the same, else another name. */
    public String word() {
        String first = name.contains(",") ? name.substring(0, name.indexOf(',')) : name;
        if (first.equals(name) || first.equalsIgnoreCase(id.replace('_', ' '))) {
            return first;
        }
        return aliases.stream().filter(each -> !each.contains(",")).findFirst().orElse(name);
    }
}
