package app.longrun.pain;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a site stands.
 *
 * @param isOpen whether the flag is open, so that nothing rises
 * @param isPaused whether the plan waits for a coach
 * @param isReferred whether a professional is to see it first
 * @param stepsDown how many steps down their chains movements are taken
 * @param weeksBack how many weeks before the one of the flag are repeated
 * @param heldFrom the day the flag was opened; none = it is closed
 */
public record Standing(
        boolean isOpen,
        boolean isPaused,
        boolean isReferred,
        int stepsDown,
        int weeksBack,
        @Nullable LocalDate heldFrom)
        implements Serializable {

    /** Nothing is in the way. */
    public static final Standing CLEAR = new Standing(false, false, false, 0, 0, null);

    /** Whether anything of the plan is other than written. */
    public boolean isEasing() {
        return isOpen || isPaused || stepsDown > 0;
    }

    /** After a report that opens the flag or keeps it open. */
    Standing opened(LocalDate on) {
        return isOpen ? this : new Standing(true, isPaused, isReferred, stepsDown, 0, on);
    }

    /** After two calm sessions: the flag closes and movements come one step back up; what waits for a coach still does. */
    Standing calmed() {
        return new Standing(false, isPaused, isReferred, Math.max(0, stepsDown - 1), 0, null);
    }

    /** After what a session comes to. */
    Standing after(Action action) {
        return new Standing(
                isOpen,
                isPaused || action.isPausing(),
                isReferred || action == Action.REFER,
                action == Action.STOP ? stepsDown + 1 : stepsDown,
                action == Action.BACK_ONE_WEEK ? weeksBack + 1 : weeksBack,
                heldFrom);
    }

    /** After a coach's word: the plan goes on under the open flag, or as it was written. */
    public Standing after(Review review) {
        return review.isClosing() ? CLEAR : new Standing(isOpen, false, false, stepsDown, weeksBack, heldFrom);
    }
}
