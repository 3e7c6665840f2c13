package app.longrun.people;

import java.io.Serializable;
import java.util.UUID;

/** An invitation into a gym. */
public record InvitationId(UUID id) implements Serializable {}
