package app.longrun.groups;

import java.io.Serializable;
import java.util.UUID;

/** A named set of members. */
public record GroupId(UUID id) implements Serializable {}
