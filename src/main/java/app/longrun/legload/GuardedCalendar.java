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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** A day's own start lies among the nearest so many, one a day, wherever the day has one worth taking. */
    private static final int SLOTS_ROUND_A_DAY = 3;

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

    /** The hits of one session where it stands. */
    public List<LegHit> hitsOf(GuardedSession session) {
        return NamedHits.of(Guard.check(session.bout(), bouts(), runner), sessions, allowances);
    }

    /** The same calendar with a session where it stands now, in place of the one with its id. */
    public GuardedCalendar with(GuardedSession placed) {
        List<GuardedSession> changed = Stream.concat(
                        sessions.stream().filter(session -> !session.id().equals(placed.id())), Stream.of(placed))
                .sorted(Comparator.comparing(GuardedSession::bout, Bout.ORDER))
                .toList();
        return new GuardedCalendar(member, from, to, now, changed, runner, availability, allowances);
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

    /** What several sessions would run into if all of them stood there; ones that are on the calendar already have moved. */
    public List<LegHit> hitsWith(List<GuardedSession> placed) {
        return PlacedSessions.on(this, placed).hits();
    }

    /** Why sessions cannot stand there whatever the rules say, as the key of the words that say it. */
    public Optional<String> obstacleTo(List<GuardedSession> placed) {
        return PlacedSessions.on(this, placed).obstacle();
    }

    /** The nearest days within a week that take a session, today or later, each with the start nearest to the one it has. */
    public List<OpenSlot> openSlots(GuardedSession session, int most) {
        return OpenSlot.daysRound(session.on())
                .filter(day -> !day.isBefore(now.toLocalDate()))
                .flatMap(day -> slots(session.movedTo(day, session.at()), SLOTS_ROUND_A_DAY).stream()
                        .filter(start -> start.toLocalDate().equals(day)))
                .map(start -> OpenSlot.of(session, start))
                .filter(slot -> obstacleTo(List.of(session.movedTo(slot.on(), slot.at())))
                        .isEmpty())
                .limit(most)
                .toList();
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
