package app.longrun.calendar;

import java.io.Serializable;
import java.util.UUID;

/** A planned session on a member's calendar. */
public record SessionId(UUID id) implements Serializable {}
