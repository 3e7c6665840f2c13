package app.longrun.assigning;

import app.longrun.calendar.SessionId;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one person's copy of a block hangs on. */
public sealed interface Anchor extends Serializable {

    /** The block begins on this day. */
    record Start(LocalDate on) implements Anchor {}

    /**
     * The block is counted back from a race, in whole weeks from Monday to Sunday.
     *
     * @param race on the person's own calendar; none = the next one that leaves room for a week
     * @param weeksBefore from the block's last week to the week of the race, 0 to 52; 0 = it ends with the race
     * @param isTaper whether the last weeks matter, otherwise the first ones do, when there is no room for all
     */
    record BeforeRace(@Nullable SessionId race, int weeksBefore, boolean isTaper) implements Anchor {}
}
