package app.longrun.classes;

import java.io.Serializable;
import java.util.UUID;

/** Classes that were put on the schedule in one action. */
public record BatchId(UUID id) implements Serializable {}
