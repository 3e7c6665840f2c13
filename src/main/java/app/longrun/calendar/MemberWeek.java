package app.longrun.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seven days of a member from a Monday on, as their coach sees them.
 *
 * @param today on the gym's clocks
 * @param elsewhere what they do in other gyms, without what it is
 */
public record MemberWeek(
        String name, LocalDate monday, LocalDate today, List<PlannedSession> sessions, List<Shadow> elsewhere) {

    public MemberWeek {
        sessions = List.copyOf(sessions);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Monday to Sunday, without the days on which nothing is. */
    public List<LocalDate> days() {
        return IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .filter(day -> !on(day).isEmpty() || !elsewhereOn(day).isEmpty())
                .toList();
    }

    /** The sessions of one day, by time. */
    public List<PlannedSession> on(LocalDate day) {
        return sessions.stream().filter(session -> session.on().equals(day)).toList();
    }

    /** When they train elsewhere on one day. */
    public List<Shadow> elsewhereOn(LocalDate day) {
        return elsewhere.stream().filter(shadow -> shadow.on().equals(day)).toList();
    }
}
