package app.longrun.classes;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A class in the schedule as somebody who might come sees it.
 *
 * @param intent what it is for, in a sentence
 * @param startsAt on the gym's clocks
 * @param coach the coach's name
 * @param taken places held by members and guests
 * @param freePlacesLeft places a visitor can still take, never more than {@link #placesLeft()}
 * @param isQuality whether it counts as a hard day (rule R7, science.md 1.4)
 * @param hasStarted whether it is too late to take a place
 * @param isMine whether the caller has a place
 * @param shownFrom on the gym's clocks, when the coach shows what is done; none = it is shown
 */
public record ClassOffer(
        ClassId id,
        String name,
        String intent,
        LocalDateTime startsAt,
        int minutes,
        String coach,
        int capacity,
        int taken,
        int freePlacesLeft,
        boolean isQuality,
        boolean hasStarted,
        boolean isMine,
        @Nullable LocalDateTime shownFrom) {

    /** How many can still come. */
    public int placesLeft() {
        return Math.max(0, capacity - taken);
    }

    /** Whether nobody else can come. */
    public boolean isFull() {
        return placesLeft() == 0;
    }
}
