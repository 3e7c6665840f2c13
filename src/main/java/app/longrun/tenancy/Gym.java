package app.longrun.tenancy;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gym as everybody inside it knows it.
 *
 * @param accent the gym's colour, as {@code #rrggbb}
 * @param logo none without one, else what changes with it
 * @param libraryMark none while the gym has no movements of its own making, else what changes with them
 */
public record Gym(
        GymId id,
        GymSlug slug,
        String name,
        String accent,
        GymSettings settings,
        @Nullable String logo,
        @Nullable UUID libraryMark)
        implements Serializable {

    /** A gym that shows its name alone. */
    public Gym(GymId id, GymSlug slug, String name, String accent, GymSettings settings) {
        this(id, slug, name, accent, settings, null, null);
    }
}
