package app.longrun.classes;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A class with who comes.
 *
 * @param startsAt on the gym's clocks
 * @param coach the coach's name
 * @param isCheckInOpen whether the day of the class has come
 * @param hasStarted whether it is too late to cancel it
 * @param rows members and guests by name
 */
public record ClassRoster(
        ClassId id,
        String name,
        LocalDateTime startsAt,
        int minutes,
        String coach,
        int capacity,
        boolean isCancelled,
        boolean isCheckInOpen,
        boolean hasStarted,
        List<RosterRow> rows) {

    public ClassRoster {
        rows = List.copyOf(rows);
    }

    /** How many can still come. */
    public int placesLeft() {
        return Math.max(0, capacity - rows.size());
    }

    ClassRoster with(List<RosterRow> others) {
        return new ClassRoster(
                id, name, startsAt, minutes, coach, capacity, isCancelled, isCheckInOpen, hasStarted, others);
    }
}
