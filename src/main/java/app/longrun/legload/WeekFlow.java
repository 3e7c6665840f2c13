package app.longrun.legload;

import app.longrun.calendar.SessionKind;
import app.longrun.guard.Availability;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a member's blocks moves by itself, decided in memory: what gave way before goes home where nothing is in the way any
 * more, and what is in the way of a race or class, or on a day that is not free, takes the best place of its week. What was
 * done, put there by a person or allowed by a coach stays.
 */
final class WeekFlow {

    private final List<GuardedSession> moved = new ArrayList<>();
    private GuardedCalendar calendar;

    private WeekFlow(GuardedCalendar calendar) {
        this.calendar = calendar;
    }

    /** The sessions in their new places, by date; the same for the same calendar. */
    static List<GuardedSession> of(GuardedCalendar calendar) {
        WeekFlow flow = new WeekFlow(calendar);
        calendar.sessions().stream().filter(flow::isOpen).forEach(flow::settle);
        return List.copyOf(flow.moved);
    }

    private void settle(GuardedSession session) {
        home(session).or(() -> better(session)).ifPresent(placed -> {
            moved.add(placed);
            calendar = calendar.with(placed);
        });
    }

    /** Back to where its block had put it. */
    private Optional<GuardedSession> home(GuardedSession session) {
        return Optional.ofNullable(session.home())
                .filter(home -> home.on().isAfter(today()))
                .map(home -> session.movedTo(home.on(), home.at()))
                .filter(this::isFree)
                .filter(home -> calendar.sessions().stream().noneMatch(home::sharesABlockDayWith))
                .filter(home -> calendar.hitsWith(home).isEmpty());
    }

    private Optional<GuardedSession> better(GuardedSession session) {
        boolean isFree = isFree(session);
        boolean isInTheWay = calendar.hitsOf(session).stream().anyMatch(WeekFlow::isOfSomethingFirm);
        return isFree && !isInTheWay ? Optional.empty() : new GivingWay(calendar, session).place(isFree);
    }

    private static boolean isOfSomethingFirm(LegHit hit) {
        return hit.isOpen() && (isFirm(hit.first()) || isFirm(hit.second()));
    }

    private static boolean isFirm(GuardedSession session) {
        return session.kind() == SessionKind.RACE
                || session.kind() == SessionKind.CLASS
                || session.standing() == Standing.ELSEWHERE;
    }

    private boolean isOpen(GuardedSession session) {
        return session.standing() == Standing.PLANNED
                && session.kind() == SessionKind.LIFTING
                && session.assignment() != null
                && !session.isByHand()
                && session.on().isAfter(today())
                && calendar.hitsOf(session).stream().allMatch(LegHit::isOpen);
    }

    /** Whether the day is one of the member's, and the time within its hours where there is one. */
    private boolean isFree(GuardedSession session) {
        LocalDateTime start = session.bout().start();
        List<Availability.Window> hours =
                calendar.availability().windows().getOrDefault(start.getDayOfWeek(), List.of());
        return session.bout().isTimeAssumed()
                ? !hours.isEmpty()
                : hours.stream()
                        .anyMatch(window -> !window.from().isAfter(start.toLocalTime())
                                && !window.to().isBefore(session.bout().end().toLocalTime()));
    }

    private LocalDate today() {
        return calendar.now().toLocalDate();
    }
}
