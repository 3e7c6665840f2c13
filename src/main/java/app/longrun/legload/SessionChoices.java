package app.longrun.legload;

import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SeenSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionMove;
import app.longrun.calendar.SessionMoves;
import app.longrun.calendar.SessionRemovals;
import app.longrun.calendar.SessionSwaps;
import app.longrun.identity.Caller;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.remarks.Move;
import app.longrun.remarks.RemarkKind;
import app.longrun.remarks.Remarks;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own sessions otherwise than planned: left out, or one in place of the other; why is kept with them. */
@Service
@Transactional
@Needs(Permission.FOLLOW_PLAN)
public class SessionChoices {

    private static final int DAYS_EITHER_WAY = 7;

    private final SeenSessions seen;
    private final GuardedCalendars calendars;
    private final MoveRules rules;
    private final SessionMoves moves;
    private final SessionSwaps swaps;
    private final SessionRemovals removals;
    private final Remarks remarks;

    SessionChoices(
            SeenSessions seen,
            GuardedCalendars calendars,
            MoveRules rules,
            SessionMoves moves,
            SessionSwaps swaps,
            SessionRemovals removals,
            Remarks remarks) {
        this.seen = seen;
        this.calendars = calendars;
        this.rules = rules;
        this.moves = moves;
        this.swaps = swaps;
        this.removals = removals;
        this.remarks = remarks;
    }

    /** What the caller can do with a session of theirs; none with one that stays where it is. */
    @Transactional(readOnly = true)
    public Optional<Choice> of(SessionId id) {
        GuardedCalendar guarded = read(id);
        LocalDate today = guarded.now().toLocalDate();
        return guarded.find(id)
                .filter(GuardedSession::isMovable)
                .map(session -> new Choice(
                        session,
                        guarded.sessions().stream()
                                .filter(other ->
                                        other.isMovable() && !other.on().equals(session.on()))
                                .filter(other -> !other.on().isBefore(today) && isNear(session, other))
                                .toList()));
    }

    /** Leaves a session out; throws {@link Refusal} when it has changed since it was seen, or was done. */
    public void leaveOut(SeenSession open, String reason) {
        GuardedSession session = rules.movable(read(open.id()), open.id());
        if (session.kind() == SessionKind.LIFTING) {
            swaps.leaveOut(open.id(), open.version());
        } else {
            removals.remove(List.of(open));
        }
        remarks.note(new Move(open.id(), Caller.current().self(), session.on(), null), RemarkKind.LEFT_OUT, reason);
    }

    /**
     * Puts two sessions in each other's place.
     *
     * @throws Refusal when one of them cannot be moved, has changed since it was seen, or a rule minds
     */
    public void swap(SeenSession one, SeenSession other, String reason) {
        rules.lock(Caller.current().self());
        GuardedCalendar guarded = read(one.id());
        GuardedSession first = rules.movable(guarded, one.id());
        GuardedSession second = rules.movable(guarded, other.id());
        PlacedSessions placed = PlacedSessions.on(
                guarded, List.of(first.movedTo(second.on(), second.at()), second.movedTo(first.on(), first.at())));
        rules.check(placed);
        if (placed.hits().stream().anyMatch(LegHit::isOpen)) {
            throw new Refusal("legload.swap.refused");
        }
        moves.move(List.of(
                new SessionMove(one.id(), one.version(), second.on(), second.at(), true),
                new SessionMove(other.id(), other.version(), first.on(), first.at(), true)));
        note(first, second, reason);
        note(second, first, reason);
    }

    private void note(GuardedSession session, GuardedSession other, String reason) {
        remarks.note(
                new Move(session.id(), Caller.current().self(), session.on(), other.on()), RemarkKind.SWAPPED, reason);
    }

    /** The calendar round one of the caller's own sessions; anybody else's is as unknown as none. */
    private GuardedCalendar read(SessionId id) {
        PlannedSession planned = seen.find(id);
        if (!planned.member().equals(Caller.current().self())) {
            throw new Refusal("legload.session.unknown");
        }
        return Objects.requireNonNull(calendars
                .read(
                        List.of(planned.member()),
                        planned.on().minusDays(DAYS_EITHER_WAY),
                        planned.on().plusDays(DAYS_EITHER_WAY))
                .get(planned.member()));
    }

    private static boolean isNear(GuardedSession session, GuardedSession other) {
        return !other.on().isBefore(session.on().minusDays(DAYS_EITHER_WAY))
                && !other.on().isAfter(session.on().plusDays(DAYS_EITHER_WAY));
    }
}
