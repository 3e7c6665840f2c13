package app.longrun.calendar;

/**
 * Where a session of an anchored block goes with its race.
 *
 * @param days to the day it stands on, its home and the day it is shown from
 * @param isLeftOut whether there is no room for it before the race
 */
public record AnchoredMove(AnchoredSession session, int days, boolean isLeftOut) {

    /** Whether anything becomes of it. */
    public boolean isChange() {
        return days != 0 || isLeftOut != session.isLeftOut();
    }
}
