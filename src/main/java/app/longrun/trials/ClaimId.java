package app.longrun.trials;

import java.io.Serializable;
import java.util.UUID;

/** A visitor's claim of a free class. */
public record ClaimId(UUID id) implements Serializable {}
