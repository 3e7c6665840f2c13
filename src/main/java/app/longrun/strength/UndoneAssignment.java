package app.longrun.strength;

import app.longrun.identity.MemberId;
import java.time.LocalDate;
import java.util.UUID;

/** An assignment that was taken back. */
record UndoneAssignment(UUID id, MemberId member, UUID block, LocalDate startsOn) {}
