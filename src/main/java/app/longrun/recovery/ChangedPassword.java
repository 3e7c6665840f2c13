package app.longrun.recovery;

import java.util.UUID;

/** Whose password was changed. */
record ChangedPassword(UUID person) {}
