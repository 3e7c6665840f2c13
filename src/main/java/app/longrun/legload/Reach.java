package app.longrun.legload;

import app.longrun.guard.Thresholds;

/**
 * How far round some days sessions lie that still matter to them, or to a place a week from them.
 *
 * @param daysBefore at least those of the longest run (R8)
 * @param daysAfter at least those to the goal race (R5)
 */
record Reach(int daysBefore, int daysAfter) {

    private static final int SLOT_DAYS = 7;

    static Reach of(Thresholds thresholds) {
        int horizon = Math.toIntExact(thresholds.horizon().toDays()) + 1;
        return new Reach(SLOT_DAYS + Math.max(thresholds.longestRunDays(), horizon), SLOT_DAYS + horizon);
    }
}
