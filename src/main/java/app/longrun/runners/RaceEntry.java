package app.longrun.runners;

import app.longrun.calendar.RacePriority;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A race to be entered.
 *
 * @param metres its distance
 * @param goal the time in mind; none = to finish
 */
public record RaceEntry(
        String name,
        LocalDate on,
        int metres,
        RacePriority priority,
        @Nullable RaceTime goal) implements Serializable {

    /** A goal race without a time in mind. */
    public static RaceEntry of(String name, LocalDate on, int metres) {
        return new RaceEntry(name, on, metres, RacePriority.A, null);
    }
}
