package app.longrun.classes;

import java.io.Serializable;
import java.util.UUID;

/** A class in the schedule: one template on one day at one time. */
public record ClassId(UUID id) implements Serializable {}
