package app.longrun.assigning;

import java.time.LocalDate;

/**
 * A copy of a block that is counted back from a race.
 *
 * @param from its first day
 * @param to its last
 */
record AnchoredBlock(AssignmentId id, String name, RaceHook hook, LocalDate from, LocalDate to) {}
