package app.longrun.board;

import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SeenSession;
import app.longrun.calendar.SessionMove;
import app.longrun.calendar.SessionMoves;
import app.longrun.calendar.SessionRemovals;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.legload.GuardedChanges;
import app.longrun.legload.Rearrangement;
import app.longrun.legload.Weighing;
import app.longrun.notices.PlanChange;
import app.longrun.platform.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coaches do on the board: move, copy, swap, add and remove, each inside the guard, and take it back. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class BoardMoves {

    private final Orders orders;
    private final GuardedChanges changes;
    private final SessionMoves moves;
    private final SessionRemovals removals;
    private final BoardNews news;
    private final AuditTrail audit;

    BoardMoves(
            Orders orders,
            GuardedChanges changes,
            SessionMoves moves,
            SessionRemovals removals,
            BoardNews news,
            AuditTrail audit) {
        this.orders = orders;
        this.changes = changes;
        this.moves = moves;
        this.removals = removals;
        this.news = news;
        this.audit = audit;
    }

    /** What the guard minds about an order; throws {@link Refusal} for one that cannot be, whatever the rules say. */
    @Transactional(readOnly = true)
    public Weighing weigh(BoardOrder order) {
        return changes.weigh(orders.read(order));
    }

    /**
     * Does it, all or none, and says how it is taken back.
     *
     * @param reason why it may run into rules; empty where it runs into none
     * @throws Refusal when it cannot be, a session has changed since it was seen, or a rule minds and there is no reason
     */
    public BoardUndo make(BoardOrder order, String reason) {
        Rearrangement wanted = orders.read(order);
        List<PlannedSession> stood =
                wanted.moves().stream().map(move -> orders.stands(move.id())).toList();
        List<SessionMove> back = new ArrayList<>();
        for (int n = 0; n < stood.size(); n++) {
            back.add(new SessionMove(
                    stood.get(n).id(),
                    wanted.moves().get(n).version() + 1,
                    stood.get(n).on(),
                    stood.get(n).at(),
                    false));
        }
        changes.make(wanted, reason);
        return new BoardUndo(
                members(Stream.concat(stood.stream(), wanted.additions().stream())),
                back,
                wanted.additions().stream()
                        .map(added -> new SeenSession(added.id(), 0))
                        .toList(),
                List.of());
    }

    /** Takes planned lifting and runs off, all or none, and says how they come back. */
    public BoardUndo remove(List<HeldSession> held) {
        List<PlannedSession> stood =
                held.stream().map(one -> orders.stands(one.id())).toList();
        removals.remove(held.stream().map(HeldSession::seen).toList());
        news.tell(PlanChange.TAKEN_BACK, stood);
        stood.forEach(session -> audit.record(
                "removed",
                "session",
                session.id().id(),
                "%s on %s".formatted(session.title(), session.on()),
                List.of(session.member())));
        return new BoardUndo(
                members(stood.stream()),
                List.of(),
                List.of(),
                held.stream()
                        .map(one -> new SeenSession(one.id(), one.version() + 1))
                        .toList());
    }

    private static Set<MemberId> members(Stream<PlannedSession> sessions) {
        return sessions.map(PlannedSession::member).collect(Collectors.toSet());
    }

    /** Takes an act back: all stands where it stood, also where a rule minds. Throws {@link Refusal} when something has changed. */
    public void undo(BoardUndo act) {
        if (!act.back().isEmpty()) {
            moves.move(act.back());
            news.tell(
                    PlanChange.MOVED,
                    act.back().stream().map(back -> orders.stands(back.id())).toList());
        }
        if (!act.added().isEmpty()) {
            news.tell(
                    PlanChange.TAKEN_BACK,
                    act.added().stream().map(one -> orders.stands(one.id())).toList());
            removals.remove(act.added());
        }
        if (!act.removed().isEmpty()) {
            removals.restore(act.removed());
            news.tell(
                    PlanChange.ASSIGNED,
                    act.removed().stream().map(one -> orders.stands(one.id())).toList());
        }
        audit.record("took back", "session", null, "", act.members());
    }
}
