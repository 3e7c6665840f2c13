package app.longrun.recovery;

import java.util.UUID;

/** Which request to answer with a link. */
record RecoveryLink(UUID request) {}
