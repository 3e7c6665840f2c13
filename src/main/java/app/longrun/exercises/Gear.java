package app.longrun.exercises;

import java.util.List;
import java.util.Set;

/**
 * What one person needs to do a movement.
 *
 * @param needs all of them at once; of each, any of the pieces does
 */
public record Gear(List<Set<String>> needs) {

    /** Nothing but the room. */
    public static final Gear NONE = new Gear(List.of());

    public Gear {
        needs = needs.stream().map(Set::copyOf).toList();
    }

    /** What the library says a movement takes. */
    public static Gear of(Movement movement) {
        return GearWords.read(movement.equipment());
    }

    /** What an activity takes. */
    public static Gear of(Activity activity) {
        return ActivityGear.of(activity);
    }
}
