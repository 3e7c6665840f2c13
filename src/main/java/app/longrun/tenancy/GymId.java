package app.longrun.tenancy;

import java.io.Serializable;
import java.util.UUID;

/** A gym. */
public record GymId(UUID id) implements Serializable {}
