package app.longrun.assigning;

import java.io.Serializable;
import java.util.UUID;

/** A block assigned to one member. */
public record AssignmentId(UUID id) implements Serializable {}
