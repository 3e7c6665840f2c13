package app.longrun.identity;

import java.io.Serializable;
import java.util.UUID;

/** A person, the same in every gym. */
public record PersonId(UUID id) implements Serializable {}
