package app.longrun.legload;

import app.longrun.calendar.SessionKind;
import app.longrun.guard.Availability;
import app.longrun.guard.Bout;
import app.longrun.guard.Demand;
import app.longrun.guard.Guard;
import app.longrun.guard.Placement;
import app.longrun.guard.Reflow;
import app.longrun.guard.Severity;
import app.longrun.guard.Wish;
import app.longrun.platform.Ids;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The best place of its week for a session that is in the way: at its own time of the day, else at any; none where no place is
 * better than the one it has. Never on a day that holds another session of its block, nor from the day of a race on.
 */
final class GivingWay {

    private static final Comparator<int[]> WORSE =
            Comparator.<int[]>comparingInt(hits -> hits[0]).thenComparingInt(hits -> hits[1]);
    private static final int WHOLE_DAY = 17 * 60;

    private final GuardedCalendar calendar;
    private final GuardedSession session;
    private final List<Bout> standing;

    GivingWay(GuardedCalendar calendar, GuardedSession session) {
        this.calendar = calendar;
        this.session = session;
        this.standing = calendar.sessions().stream()
                .filter(other -> !other.id().equals(session.id()))
                .flatMap(this::standing)
                .toList();
    }

    /** The session in its new place. */
    Optional<GuardedSession> place(boolean isFreeNow) {
        return place(atOwnTime(), isFreeNow).or(() -> place(calendar.availability(), isFreeNow));
    }

    private Optional<GuardedSession> place(Availability availability, boolean isFreeNow) {
        LocalDate monday = session.on().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = lastDay(monday);
        if (last.isBefore(monday)) {
            return Optional.empty();
        }
        Wish wish = new Wish(
                session.bout().id(),
                Math.max(1, session.bout().minutes()),
                session.bout().demand(),
                monday,
                last);
        Placement placement = Reflow.from(calendar.now(), List.of(wish), standing, availability, calendar.runner());
        return placement.bouts().stream()
                .filter(bout -> !isFreeNow || WORSE.compare(hits(bout), hits(session.bout())) < 0)
                .map(this::moved)
                .findFirst();
    }

    /** Nobody is sent to lift on the day of a race, or in what is left of its week. */
    private LocalDate lastDay(LocalDate monday) {
        return calendar.sessions().stream()
                .filter(other -> other.kind() == SessionKind.RACE)
                .map(race -> race.on().minusDays(1))
                .filter(eve -> !eve.isBefore(monday.minusDays(1)) && eve.isBefore(monday.plusDays(6)))
                .min(Comparator.naturalOrder())
                .orElse(monday.plusDays(6));
    }

    /** What has no time keeps none where it is taken to be at the same one. */
    private GuardedSession moved(Bout bout) {
        boolean isSameTime =
                bout.start().toLocalTime().equals(session.bout().start().toLocalTime());
        LocalTime time = bout.start().toLocalTime();
        return session.movedTo(bout.day(), isSameTime ? session.at() : time);
    }

    private int[] hits(Bout bout) {
        int[] hits = new int[2];
        Guard.check(bout, standing, calendar.runner()).forEach(hit -> hits[hit.severity() == Severity.BLOCK ? 0 : 1]++);
        return hits;
    }

    private Stream<Bout> standing(GuardedSession other) {
        UUID block = session.assignment();
        return block != null && block.equals(other.assignment())
                ? Stream.of(other.bout(), taken(other.on()))
                : Stream.of(other.bout());
    }

    /** Nothing that any rule minds, from morning to night. */
    private static Bout taken(LocalDate day) {
        return Bout.at(Ids.next(), day.atTime(5, 0), WHOLE_DAY, new Demand.Lifting(false, 0, 0, 0, 0));
    }

    private Availability atOwnTime() {
        LocalTime from = session.bout().start().toLocalTime();
        LocalTime to = from.plusMinutes(Math.max(1, session.bout().minutes()));
        Map<DayOfWeek, List<Availability.Window>> windows = new EnumMap<>(DayOfWeek.class);
        calendar.availability().windows().forEach((day, free) -> {
            if (from.isBefore(to)
                    && free.stream()
                            .anyMatch(window ->
                                    !window.from().isAfter(from) && !window.to().isBefore(to))) {
                windows.put(day, List.of(new Availability.Window(from, to)));
            }
        });
        return new Availability(windows, calendar.availability().asked());
    }
}
