package app.longrun.runners;

import java.io.Serializable;
import java.util.UUID;

/** A run that comes again every week. */
public record KeyRunId(UUID id) implements Serializable {}
