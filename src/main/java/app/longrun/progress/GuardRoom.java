package app.longrun.progress;

import app.longrun.guard.Thresholds;

/** The numbers of R8 as a gym has them. */
record GuardRoom(int percent, int days) {

    static final GuardRoom DEFAULT =
            new GuardRoom(Thresholds.DEFAULTS.longestRunPercent(), Thresholds.DEFAULTS.longestRunDays());
}
