package app.longrun.sessions;

import java.io.Serializable;
import java.util.UUID;

/** A device somebody is signed in on; not a secret, for it opens nothing by itself. */
public record DeviceId(UUID id) implements Serializable {}
