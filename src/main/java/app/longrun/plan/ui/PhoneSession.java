package app.longrun.plan.ui;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as a phone shows and keeps it; its shape is the JSON that the browser gets.
 *
 * @param day such as 2026-03-02
 * @param kind of session, such as LIFTING
 * @param block the block its targets come from, with its version; none = not from a block
 * @param minutes how long it takes as far as one can know, 0 = not known, and where that comes from
 * @param told the effort from 0 to 10 that was told
 * @param movements by position; none where there are no sets to log
 * @param lifter whose it is by name, for a coach who logs for them; none = the reader's own
 */
record PhoneSession(
        UUID id,
        String day,
        String kind,
        String title,
        String purpose,
        @Nullable UUID block,
        @Nullable Integer version,
        int minutes,
        String minutesFrom,
        @Nullable Double told,
        PlateRack plates,
        List<MovementCard> movements,
        @Nullable String lifter) {

    PhoneSession {
        movements = List.copyOf(movements);
    }
}
