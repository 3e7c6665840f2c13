package app.longrun.legload;

import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionMove;
import app.longrun.calendar.SessionMoves;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.remarks.Move;
import app.longrun.remarks.RemarkKind;
import app.longrun.remarks.Remarks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts sessions on other days, past the guard: one's own, or as a coach a member's. */
@Service
@Transactional
@Needs(Permission.WRITE_CALENDAR)
public class GuardedMoves {

    private final SeenSessions seen;
    private final GuardedCalendars calendars;
    private final MoveRules rules;
    private final SessionMoves moves;
    private final AllowanceRows allowances;
    private final Remarks remarks;
    private final AuditTrail audit;
    private final PlanNews news;

    GuardedMoves(
            SeenSessions seen,
            GuardedCalendars calendars,
            MoveRules rules,
            SessionMoves moves,
            AllowanceRows allowances,
            Remarks remarks,
            AuditTrail audit,
            PlanNews news) {
        this.seen = seen;
        this.calendars = calendars;
        this.rules = rules;
        this.moves = moves;
        this.allowances = allowances;
        this.remarks = remarks;
        this.audit = audit;
        this.news = news;
    }

    /**
     * What moving a session would do.
     *
     * @param at none = any time of the day
     * @throws Refusal for a session that cannot be moved, or a day or time it cannot be moved to whatever the rules say
     */
    @Transactional(readOnly = true)
    public MovePreview preview(SessionId id, LocalDate on, @Nullable LocalTime at) {
        PlannedSession planned = seen.find(id);
        GuardedCalendar guarded = read(planned, on);
        rules.check(guarded, id, on, at);
        return guarded.ifMoved(id, on, at);
    }

    /**
     * Moves a session and keeps why with it. What it runs into there needs the reason of a coach, which is kept and goes into the trail; a member
     * is told where it may go instead.
     *
     * @throws Refusal when it cannot be moved, has changed since it was seen, or runs into a rule without a coach's reason
     */
    public void move(MoveOrder order) {
        PlannedSession planned = seen.find(order.session());
        MemberId member = planned.member();
        rules.lock(member);
        GuardedCalendar guarded = read(planned, order.on());
        GuardedSession session = rules.check(guarded, order.session(), order.on(), order.at());
        MovePreview preview = guarded.ifMoved(order.session(), order.on(), order.at());
        Optional<String> reason = rules.reason(preview, order.reason());
        moves.move(List.of(new SessionMove(order.session(), order.version(), order.on(), order.at(), true)));
        remarks.note(new Move(order.session(), member, session.on(), order.on()), RemarkKind.MOVED, order.reason());
        reason.ifPresent(word -> allowances.keep(member, preview.session(), preview.hits(), word));
        if (reason.isPresent() || !member.equals(Caller.current().member())) {
            news.moved(member, session.title(), 1, Stream.of(session.on(), order.on()));
            audit.record(
                    "moved",
                    "session",
                    order.session().id(),
                    new MoveTrace(session, preview, reason.orElse(null)).text(),
                    List.of(member));
        }
    }

    private GuardedCalendar read(PlannedSession planned, LocalDate on) {
        LocalDate from = planned.on().isBefore(on) ? planned.on() : on;
        LocalDate to = planned.on().isBefore(on) ? on : planned.on();
        return Optional.ofNullable(
                        calendars.read(List.of(planned.member()), from, to).get(planned.member()))
                .orElseThrow();
    }
}
