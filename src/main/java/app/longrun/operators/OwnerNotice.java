package app.longrun.operators;

import java.util.UUID;

/** Which owner of which gym is told what, and who did it. */
record OwnerNotice(UUID gym, UUID owner, UUID operator, Notice notice) {}
