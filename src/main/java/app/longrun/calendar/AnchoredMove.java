package app.longrun.calendar;

import java.time.LocalDate;

/**
 * Where a session of an anchored block goes with its race.
 *
 * @param days to the day it stands on, its home and the day it is shown from
 * @param isLeftOut whether there is no room for it before the race
 */
public record AnchoredMove(AnchoredSession session, int days, boolean isLeftOut) {

    /** The earlier of the day it stands on and the day it goes to. */
    public LocalDate firstDay() {
        return days < 0 ? session.on().plusDays(days) : session.on();
    }

    /** Whether anything becomes of it. */
    public boolean isChange() {
        return days != 0 || isLeftOut != session.isLeftOut();
    }
}
