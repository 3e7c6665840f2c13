package app.longrun.legload;

import app.longrun.calendar.SessionKind;
import app.longrun.guard.Availability;
import app.longrun.guard.Bout;
import app.longrun.guard.Guard;
import app.longrun.guard.Hit;
import app.longrun.guard.LegalSlots;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A session on its way to a place on a calendar, with all others where they are. */
record Moving(GuardedCalendar calendar, GuardedSession session, List<GuardedSession> others) {

    private static final int SLOTS = 3;

    /** Runs are not bound to the hours of lifting. */
    private static final Availability ANY_TIME = new Availability(
            Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(Function.identity(), day -> List.of(Availability.Window.WHOLE_DAY))),
            Set.of());

    static Moving of(GuardedCalendar calendar, GuardedSession session) {
        return new Moving(
                calendar,
                session,
                calendar.sessions().stream()
                        .filter(other -> !other.id().equals(session.id()))
                        .toList());
    }

    MovePreview preview() {
        List<LegHit> hits = hits();
        return new MovePreview(session, hits, hits.isEmpty() ? List.of() : slots(SLOTS));
    }

    /** The hits the session would bring: its own, and those between others that were not there before. */
    List<LegHit> hits() {
        List<GuardedSession> after = new ArrayList<>(others);
        after.add(session);
        List<Hit> before = Guard.check(calendar.bouts(), calendar.runner());
        List<Hit> brought = Guard.check(bouts(after), calendar.runner()).stream()
                .filter(hit -> hit.concerns(session.bout()) || !before.contains(hit))
                .toList();
        return NamedHits.of(brought, after, calendar.allowances());
    }

    List<LocalDateTime> slots(int most) {
        return LegalSlots.daily(
                session.bout(),
                bouts(others),
                session.kind() == SessionKind.LIFTING ? calendar.availability() : ANY_TIME,
                calendar.runner(),
                calendar.now(),
                most);
    }

    private static List<Bout> bouts(List<GuardedSession> sessions) {
        return sessions.stream().map(GuardedSession::bout).toList();
    }
}
