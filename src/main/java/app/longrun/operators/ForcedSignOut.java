package app.longrun.operators;

import java.util.UUID;

/** Which forced sign-out the person is told of. */
record ForcedSignOut(UUID id) {}
