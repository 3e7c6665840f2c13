package app.longrun.assigning;

import app.longrun.guard.Bout;
import app.longrun.guard.LegalSlots;
import app.longrun.legload.GuardedCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Starts at which nothing minds a session of a block, in its week; {@code all} is what is on the calendar then. */
record FreeSlots(GuardedCalendar calendar, List<Bout> all) {

    private static final int SLOTS = 2;
    private static final int DAYS = 7;

    /** The nearest, one a day. */
    List<LocalDateTime> of(Bout bout, LocalDate weekBegins) {
        Duration reach = calendar.runner().thresholds().horizon().plusDays(DAYS);
        List<Bout> near = all.stream()
                .filter(other ->
                        Duration.between(bout.start(), other.start()).abs().compareTo(reach) <= 0)
                .toList();
        return LegalSlots.daily(bout, near, calendar.availability(), calendar.runner(), calendar.now(), DAYS).stream()
                .filter(start -> !start.toLocalDate().isBefore(weekBegins)
                        && start.toLocalDate().isBefore(weekBegins.plusDays(DAYS)))
                .limit(SLOTS)
                .toList();
    }
}
