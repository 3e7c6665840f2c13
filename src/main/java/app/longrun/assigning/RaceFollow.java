package app.longrun.assigning;

import app.longrun.calendar.AnchoredMove;
import app.longrun.calendar.AnchoredSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionState;
import app.longrun.guard.RaceAnchor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a block follows the race it is counted back from. Weeks that nobody has begun stand where they would have been put for
 * the new day, so that a race that moves any number of times leaves what one move would have left. A begun week stays, and so
 * do all before it; of what is open nothing stands on the race or after it.
 */
final class RaceFollow {

    private final List<AnchoredSession> sessions;
    private final RaceHook hook;
    private final LocalDate today;

    RaceFollow(List<AnchoredSession> sessions, RaceHook hook, LocalDate today) {
        this.sessions = List.copyOf(sessions);
        this.hook = hook;
        this.today = today;
    }

    /** What becomes of every open session to come; one that stays where it is, is not among them. */
    List<AnchoredMove> to(LocalDate race) {
        int begun = begun();
        Map<Integer, LocalDate> mondays = mondays(race, begun);
        return sessions.stream()
                .filter(AnchoredSession::isOpen)
                .filter(session -> session.week() > begun || session.on().isAfter(today))
                .map(session -> move(session, race, begun, mondays))
                .filter(AnchoredMove::isChange)
                .toList();
    }

    private AnchoredMove move(AnchoredSession session, LocalDate race, int begun, Map<Integer, LocalDate> mondays) {
        if (session.week() <= begun) {
            return new AnchoredMove(session, 0, !session.on().isBefore(race));
        }
        LocalDate monday = mondays.get(session.week());
        if (monday == null) {
            return new AnchoredMove(session, 0, true);
        }
        int days = Math.toIntExact(ChronoUnit.DAYS.between(monday(session.week()), monday));
        return new AnchoredMove(session, days, !session.on().plusDays(days).isBefore(race));
    }

    /** From the first to the last day of the block with these moves done, never past its race; as it was where nothing is left. */
    Span span(AnchoredBlock block, List<AnchoredMove> moves, LocalDate race) {
        Map<SessionId, AnchoredMove> moved =
                moves.stream().collect(Collectors.toMap(move -> move.session().id(), Function.identity()));
        List<LocalDate> mondays = sessions.stream()
                .filter(AnchoredSession::isOpen)
                .map(session -> moved.getOrDefault(session.id(), new AnchoredMove(session, 0, session.isLeftOut())))
                .filter(move -> !move.isLeftOut())
                .map(move -> monday(move.session().on().plusDays(move.days())))
                .sorted()
                .toList();
        if (mondays.isEmpty()) {
            return new Span(block.from(), block.to());
        }
        LocalDate end = mondays.getLast().plusDays(6);
        LocalDate to = race.isBefore(end) ? race : end;
        LocalDate from = begun() > 0 ? block.from() : mondays.getFirst();
        return new Span(from, to.isBefore(from) ? from : to);
    }

    /** From one day to another, both included. */
    record Span(LocalDate from, LocalDate to) {}

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last week that has begun: in which something was done or missed, or whose day has come. */
    private int begun() {
        return sessions.stream()
                .filter(session -> session.state() == SessionState.DONE
                        || session.state() == SessionState.MISSED
                        || (session.state() == SessionState.PLANNED
                                && !session.on().isAfter(today)))
                .mapToInt(AnchoredSession::week)
                .max()
                .orElse(0);
    }

    private Map<Integer, LocalDate> mondays(LocalDate race, int begun) {
        OptionalInt first = weeks().filter(week -> week > begun).min();
        OptionalInt last = weeks().max();
        Map<Integer, LocalDate> mondays = new HashMap<>();
        if (first.isPresent()) {
            int open = last.orElseThrow() - first.getAsInt() + 1;
            new RaceAnchor(open, hook.weeksBefore(), hook.isTaper())
                    .weeks(race, today.plusDays(1))
                    .forEach(week -> mondays.put(first.getAsInt() + week.number() - 1, week.monday()));
        }
        return mondays;
    }

    private IntStream weeks() {
        return sessions.stream()
                .filter(session -> session.isOpen() || session.state() == SessionState.DONE)
                .mapToInt(AnchoredSession::week);
    }

    /** Of the week as its block laid it out: what a person moved or what gave way does not say where it is. */
    private LocalDate monday(int week) {
        List<AnchoredSession> ofWeek = sessions.stream()
                .filter(session -> session.week() == week && session.isOpen())
                .toList();
        return ofWeek.stream()
                .filter(session -> !session.isByHand())
                .findFirst()
                .or(() -> ofWeek.stream().findFirst())
                .map(session -> session.home() == null ? session.on() : session.home())
                .map(RaceFollow::monday)
                .orElseThrow();
    }
}
