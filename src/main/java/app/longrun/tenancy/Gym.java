package app.longrun.tenancy;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A gym as everybody inside it knows it.
 *
 * @param accent the gym's colour, as {@code #rrggbb}
 * @param logo none without one, else what changes with it
 */
public record Gym(
        GymId id,
        GymSlug slug,
        String name,
        String accent,
        GymSettings settings,
        @Nullable String logo) implements Serializable {

    /** A gym that shows its name alone. */
    public Gym(GymId id, GymSlug slug, String name, String accent, GymSettings settings) {
        this(id, slug, name, accent, settings, null);
    }
}
