package app.longrun.legload;

import app.longrun.calendar.CalendarChanged;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionMove;
import app.longrun.calendar.SessionMoves;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.MemberId;
import app.longrun.notices.PlanChange;
import app.longrun.notices.PlanChanged;
import app.longrun.remarks.Move;
import app.longrun.remarks.Remarks;
import app.longrun.runners.FreeTimeChanged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the open sessions of blocks make way, in the transaction of what they make way for; each move is noted and told. */
@Component
class Reflowing {

    private static final int WEEKS_AHEAD = 26;

    private final OpenBlocks open;
    private final GuardedCalendars calendars;
    private final SessionMoves moves;
    private final Remarks remarks;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Reflowing(
            OpenBlocks open,
            GuardedCalendars calendars,
            SessionMoves moves,
            Remarks remarks,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.open = open;
        this.calendars = calendars;
        this.moves = moves;
        this.remarks = remarks;
        this.audit = audit;
        this.events = events;
    }

    @EventListener
    void on(CalendarChanged event) {
        settle(event.members(), event.kind() == SessionKind.RACE ? Cause.RACE : Cause.CLASS);
    }

    @EventListener
    void on(FreeTimeChanged event) {
        settle(Set.of(event.member()), Cause.FREE_TIME);
    }

    private void settle(Collection<MemberId> members, Cause cause) {
        LocalDate tomorrow = calendars.now().toLocalDate().plusDays(1);
        List<MemberId> following = open.lock(members, tomorrow);
        if (following.isEmpty()) {
            return;
        }
        List<SessionMove> all = new ArrayList<>();
        Map<GuardedCalendar, List<GuardedSession>> placed = new LinkedHashMap<>();
        calendars
                .read(following, tomorrow, tomorrow.plusWeeks(WEEKS_AHEAD))
                .values()
                .forEach(calendar -> {
                    List<GuardedSession> sessions = WeekFlow.of(calendar);
                    sessions.forEach(session -> all.add(move(session)));
                    if (!sessions.isEmpty()) {
                        placed.put(calendar, sessions);
                    }
                });
        if (!all.isEmpty()) {
            moves.move(all);
            placed.forEach((calendar, sessions) -> note(calendar, cause, sessions));
        }
    }

    private void note(GuardedCalendar calendar, Cause cause, List<GuardedSession> sessions) {
        for (GuardedSession session : sessions) {
            LocalDate before = calendar.find(session.id()).orElseThrow().on();
            remarks.note(new Move(session.id(), calendar.member(), before, session.on()), cause.remark(), "");
            audit.record(
                    cause.action(),
                    "session",
                    session.id().id(),
                    "%s from %s to %s".formatted(session.title(), before, session.on()),
                    List.of(calendar.member()));
            events.publishEvent(new PlanChanged(
                    Set.of(calendar.member()),
                    PlanChange.ADJUSTED,
                    session.title(),
                    1,
                    before.isBefore(session.on()) ? before : session.on()));
        }
    }

    private static SessionMove move(GuardedSession session) {
        return new SessionMove(session.id(), session.version(), session.on(), session.at(), false);
    }
}
