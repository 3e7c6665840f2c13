package app.longrun.board;

import app.longrun.calendar.Calendar;
import app.longrun.calendar.LegFacts;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionMove;
import app.longrun.calendar.SessionState;
import app.longrun.identity.MemberId;
import app.longrun.legload.Rearrangement;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a coach's order as what it does to the calendars. */
@Component
class Orders {

    private final Calendar calendar;

    Orders(Calendar calendar) {
        this.calendar = calendar;
    }

    /** What an order does; throws {@link Refusal} for a class, a race, somebody else's session and one that is gone. */
    Rearrangement read(BoardOrder order) {
        return switch (order) {
            case BoardOrder.Placing placing -> placing.isCopy() ? copies(placing) : moves(placing);
            case BoardOrder.Swap swap -> swap(swap);
            case BoardOrder.Runs runs -> Rearrangement.adding(runs(runs));
        };
    }

    private Rearrangement moves(BoardOrder.Placing placing) {
        List<PlannedSession> sessions = find(placing);
        List<SessionMove> moves = new ArrayList<>();
        for (int n = 0; n < sessions.size(); n++) {
            PlannedSession session = sessions.get(n);
            HeldSession held = placing.held().get(n);
            if (n == 0 && !session.member().equals(placing.member())) {
                throw new Refusal("board.refused.member");
            }
            moves.add(new SessionMove(
                    session.id(), held.version(), target(placing, sessions, n), time(placing, session, n), true));
        }
        return Rearrangement.moving(moves);
    }

    private Rearrangement copies(BoardOrder.Placing placing) {
        List<PlannedSession> sessions = find(placing);
        List<PlannedSession> copies = new ArrayList<>();
        for (int n = 0; n < sessions.size(); n++) {
            PlannedSession session = sessions.get(n);
            boolean isForOther = n == 0 && !session.member().equals(placing.member());
            if (isForOther && (sessions.size() > 1 || session.kind() != SessionKind.RUN)) {
                throw new Refusal("board.refused.copy.member");
            }
            copies.add(copy(
                    session,
                    isForOther ? placing.member() : session.member(),
                    target(placing, sessions, n),
                    time(placing, session, n)));
        }
        return Rearrangement.adding(copies);
    }

    private Rearrangement swap(BoardOrder.Swap swap) {
        PlannedSession one = find(swap.one());
        PlannedSession other = find(swap.other());
        if (!one.member().equals(other.member())) {
            throw new Refusal("board.refused.member");
        }
        return Rearrangement.moving(List.of(
                new SessionMove(one.id(), swap.one().version(), other.on(), one.at(), true),
                new SessionMove(other.id(), swap.other().version(), one.on(), other.at(), true)));
    }

    private static List<PlannedSession> runs(BoardOrder.Runs runs) {
        return runs.places().stream()
                .map(place -> new PlannedSession(
                        new SessionId(Ids.next()),
                        place.member(),
                        SessionKind.RUN,
                        place.on(),
                        runs.at(),
                        runs.minutes(),
                        runs.title(),
                        "",
                        LegFacts.run(runs.kind(), runs.minutes()),
                        runs.metres(),
                        SessionState.PLANNED,
                        null,
                        null))
                .toList();
    }

    private List<PlannedSession> find(BoardOrder.Placing placing) {
        return placing.held().stream().map(this::find).toList();
    }

    private PlannedSession find(HeldSession held) {
        return stands(held.id());
    }

    /** A session as it stands, which is where an undo leads back to. */
    PlannedSession stands(SessionId id) {
        PlannedSession session = calendar.find(id).orElseThrow(() -> new Refusal("legload.session.unknown"));
        if (session.kind() == SessionKind.CLASS || session.kind() == SessionKind.RACE) {
            throw new Refusal(session.kind() == SessionKind.CLASS ? "legload.move.class" : "legload.move.race");
        }
        return session;
    }

    /** All keep their distance to the first. */
    private static LocalDate target(BoardOrder.Placing placing, List<PlannedSession> sessions, int n) {
        return sessions.get(n)
                .on()
                .plusDays(ChronoUnit.DAYS.between(sessions.getFirst().on(), placing.on()));
    }

    private static @Nullable LocalTime time(BoardOrder.Placing placing, PlannedSession session, int n) {
        if (n > 0) {
            return session.at();
        }
        if (placing.isAnyTime()) {
            return null;
        }
        return placing.at() == null ? session.at() : placing.at();
    }

    private static PlannedSession copy(PlannedSession session, MemberId member, LocalDate on, @Nullable LocalTime at) {
        return new PlannedSession(
                new SessionId(Ids.next()),
                member,
                session.kind(),
                on,
                at,
                session.minutes(),
                session.title(),
                session.purpose(),
                session.legs(),
                session.distanceMetres(),
                SessionState.PLANNED,
                null,
                session.block());
    }
}
