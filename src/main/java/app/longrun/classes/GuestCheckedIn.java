package app.longrun.classes;

import java.util.UUID;

/**
 * A visitor came to a class, or the tick was taken back.
 *
 * @param claim the visitor's claim
 */
public record GuestCheckedIn(UUID claim, boolean attended) {}
