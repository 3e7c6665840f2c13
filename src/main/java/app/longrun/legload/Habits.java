package app.longrun.legload;

import app.longrun.guard.Availability;

/**
 * How a member trains.
 *
 * @param isNovice whether they are new to lifting
 * @param availability when they can lift
 */
record Habits(boolean isNovice, Availability availability) {}
