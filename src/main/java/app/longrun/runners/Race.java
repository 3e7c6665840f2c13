package app.longrun.runners;

import app.longrun.calendar.RacePriority;
import app.longrun.calendar.SessionId;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A race a member trains for, as it stands on their calendar.
 *
 * @param goal the time in mind; none = to finish
 */
public record Race(
        SessionId id,
        String name,
        LocalDate on,
        int metres,
        RacePriority priority,
        @Nullable RaceTime goal) implements Serializable {

    /** The same as it would be entered. */
    public RaceEntry entry() {
        return new RaceEntry(name, on, metres, priority, goal);
    }
}
