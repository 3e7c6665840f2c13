package app.longrun.runners;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brings along.
 *
 * @param experience with weights; none = not said
 * @param equipment at home
 */
public record Background(@Nullable Experience experience, Set<Equipment> equipment) implements Serializable {

    /** Nothing said yet. */
    public static final Background UNKNOWN = new Background(null, Set.of());

    public Background {
        equipment = Set.copyOf(equipment);
    }
}
