package app.longrun.assigning;

import java.io.Serializable;
import java.util.UUID;

/** What was assigned in one go, and is taken back in one go. */
public record OrderId(UUID id) implements Serializable {}
