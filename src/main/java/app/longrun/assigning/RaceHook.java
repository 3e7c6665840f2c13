package app.longrun.assigning;

/**
 * How a copy of a block hangs on its race.
 *
 * @param weeksBefore from its last week to the week of the race
 * @param isTaper whether its first weeks go when there is no room for all, not its last ones
 */
record RaceHook(int weeksBefore, boolean isTaper) {}
