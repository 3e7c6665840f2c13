package app.longrun.legload;

import app.longrun.calendar.SessionKind;
import app.longrun.guard.Absence;
import app.longrun.guard.Bout;
import java.time.LocalDate;
import java.util.List;

/** The lifting sessions of the last week that were not done, each with the way on that the guard offers. */
final class Missed {

    static final int DAYS_BACK = 7;

    private Missed() {}

    static List<RepairOffer> of(GuardedCalendar calendar) {
        List<GuardedSession> missed = missed(calendar);
        return missed.stream().map(session -> offer(calendar, session, missed)).toList();
    }

    /** Other sessions that were missed are no sessions of their week: none of them stands in the way or makes up for this one. */
    private static RepairOffer offer(GuardedCalendar calendar, GuardedSession session, List<GuardedSession> gone) {
        List<Bout> others = calendar.sessions().stream()
                .filter(other -> !gone.contains(other))
                .map(GuardedSession::bout)
                .toList();
        Absence absence =
                Absence.of(session.bout(), calendar.now(), others, calendar.availability(), calendar.runner());
        return new RepairOffer(calendar.member(), session, absence.repair());
    }

    private static List<GuardedSession> missed(GuardedCalendar calendar) {
        LocalDate today = calendar.now().toLocalDate();
        return calendar.sessions().stream()
                .filter(session -> session.standing() == Standing.PLANNED && session.kind() == SessionKind.LIFTING)
                .filter(session -> session.on().isBefore(today) && !session.on().isBefore(today.minusDays(DAYS_BACK)))
                .toList();
    }
}
