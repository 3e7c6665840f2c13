package app.longrun.identity;

import java.io.Serializable;
import java.util.UUID;

/** A person in one gym, whatever their roles there. */
public record MemberId(UUID id) implements Serializable {}
