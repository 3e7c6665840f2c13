package app.longrun.passkeys;

import java.util.UUID;

/** A passkey in its person's list; what its device knows it by is another thing. */
public record PasskeyId(UUID id) {}
