package app.longrun.classes;

import java.io.Serializable;
import java.util.UUID;

/** A place in a class, a member's or a guest's. */
public record BookingId(UUID id) implements Serializable {}
