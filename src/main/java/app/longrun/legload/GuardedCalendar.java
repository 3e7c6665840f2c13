package app.longrun.legload;

import app.longrun.calendar.SessionId;
import app.longrun.guard.Availability;
import app.longrun.guard.Bout;
import app.longrun.guard.Guard;
import app.longrun.guard.Placement;
import app.longrun.guard.Placer;
import app.longrun.guard.Runner;
import app.longrun.guard.Wish;
import app.longrun.identity.MemberId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member's calendar as the guard sees it, with what lies far enough round the asked days to matter to them. All it answers,
 * it answers from memory.
 *
 * @param from the first asked day
 * @param to the last
 * @param now on the gym's clocks
 * @param sessions done, planned and elsewhere, by start
 * @param availability the hours in which the member lifts
 */
public record GuardedCalendar(
        MemberId member,
        LocalDate from,
        LocalDate to,
        LocalDateTime now,
        List<GuardedSession> sessions,
        Runner runner,
        Availability availability,
        List<Allowance> allowances)
        implements Serializable {

    public GuardedCalendar {
        sessions = List.copyOf(sessions);
        allowances = List.copyOf(allowances);
    }

    /** Every hit of the asked days, by the later session. */
    public List<LegHit> hits() {
        return NamedHits.of(Guard.check(bouts(), runner), sessions, allowances).stream()
                .filter(hit -> isAsked(hit.first()) || isAsked(hit.second()))
                .toList();
    }

    /** What a session that is not on the calendar yet would run into. */
    public List<LegHit> hitsWith(GuardedSession candidate) {
        return Moving.of(this, candidate).hits();
    }

    /**
     * What moving a session would do; throws {@link IllegalArgumentException} for one that is not on the calendar.
     *
     * @param at none = any time of the day
     */
    public MovePreview ifMoved(SessionId id, LocalDate on, @Nullable LocalTime at) {
        GuardedSession session =
                find(id).orElseThrow(() -> new IllegalArgumentException("Not on this calendar: " + id));
        return Moving.of(this, session.movedTo(on, at)).preview();
    }

    /** The nearest starts to come at which no rule minds a session, one a day, at most {@code most}. */
    public List<LocalDateTime> slots(GuardedSession session, int most) {
        return Moving.of(this, session).slots(most);
    }

    /** The best places for sessions that still need one, in their order. */
    public Placement place(List<Wish> wishes) {
        return Placer.place(wishes, bouts(), availability, runner);
    }

    /** The session with this id. */
    public Optional<GuardedSession> find(SessionId id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    /** All sessions as bouts. */
    public List<Bout> bouts() {
        return sessions.stream().map(GuardedSession::bout).toList();
    }

    private boolean isAsked(GuardedSession session) {
        return !session.on().isBefore(from) && !session.on().isAfter(to);
    }
}
