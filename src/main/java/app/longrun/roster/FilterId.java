package app.longrun.roster;

import java.io.Serializable;
import java.util.UUID;

/** A filter that a coach keeps. */
public record FilterId(UUID id) implements Serializable {}
