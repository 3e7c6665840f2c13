package app.longrun.templates;

import java.util.Collection;
import java.util.List;

/**
 * Something there is too little of.
 *
 * @param part where in the class most of it is needed; empty where the part has no name
 * @param pieces any of which does, by name
 */
public record FloorShortage(String part, Collection<String> pieces, int needed, int have) {

    public FloorShortage {
        pieces = List.copyOf(pieces.stream().sorted().toList());
    }
}
