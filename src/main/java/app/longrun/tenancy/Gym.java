package app.longrun.tenancy;

import java.io.Serializable;

/**
 * A gym as everybody inside it knows it.
 *
 * @param accent the gym's colour, as {@code #rrggbb}
 */
public record Gym(GymId id, GymSlug slug, String name, String accent, GymSettings settings) implements Serializable {}
