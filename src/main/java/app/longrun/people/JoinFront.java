package app.longrun.people;

import org.jspecify.annotations.Nullable;

/**
 * A gym one may ask to join.
 *
 * @param viewer the name of whoever is signed in
 */
public record JoinFront(String gym, @Nullable String viewer) {}
