package app.longrun.guard;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A lifting session that was missed, seen at a moment after it: a week keeps one strength session at least while a legal day
 * exists, and what was missed never piles up on another week or day (product.md 2, promise 7).
 *
 * @param others everything else of the runner, done and to come
 */
public record Absence(Bout missed, LocalDateTime now, List<Bout> others, Availability availability, Runner runner)
        implements Serializable {

    /** An absence among all bouts of a runner; the missed one itself does not count. */
    public static Absence of(
            Bout missed, LocalDateTime now, Collection<Bout> all, Availability availability, Runner runner) {
        if (!(missed.demand() instanceof Demand.Lifting)) {
            throw new IllegalArgumentException("Only lifting is repaired; a run that was missed is gone");
        }
        List<Bout> others = all.stream()
                .filter(bout -> !bout.id().equals(missed.id()))
                .sorted(Bout.ORDER)
                .toList();
        return new Absence(missed, now, others, availability, runner);
    }

    /**
     * The gentlest repair. With another session still to come this week: moved before it where a rule minds nothing, else
     * merged into it when the missed one was the heavier of the two, else dropped. As the last one of its week: moved to the
     * first legal start left, else dropped.
     */
    public Repair repair() {
        Optional<Bout> next = others.stream()
                .filter(this::isLiftingOfThisWeek)
                .filter(bout -> bout.start().isAfter(now))
                .findFirst();
        Optional<Bout> moved = starts().filter(
                        bout -> next.isEmpty() || !bout.day().isAfter(next.get().day()))
                .findFirst();
        if (moved.isPresent()) {
            return new Repair.Move(moved.get());
        }
        if (next.isPresent()
                && missed.demand().isHeavyLower()
                && !next.get().demand().isHeavyLower()) {
            return mergedInto(next.get());
        }
        return new Repair.Drop(others.stream().anyMatch(this::isLiftingOfThisWeek));
    }

    /** The lift moves over only where the heavier session is as legal as the one it joins. */
    private Repair mergedInto(Bout next) {
        Bout heavier = new Bout(next.id(), next.start(), next.minutes(), missed.demand(), next.isTimeAssumed());
        return Guard.check(heavier, others, runner).isEmpty() ? new Repair.Merge(heavier) : new Repair.Drop(true);
    }

    private Stream<Bout> starts() {
        LocalDate from = now.toLocalDate().isAfter(monday()) ? now.toLocalDate() : monday();
        if (from.isAfter(monday().plusDays(6))) {
            return Stream.empty();
        }
        return availability
                .starts(from, monday().plusDays(6), Math.max(1, missed.minutes()))
                .filter(start -> start.isAfter(now))
                .map(missed::movedTo)
                .filter(bout -> others.stream().noneMatch(other -> standsIn(other, bout)))
                .filter(bout -> Guard.check(bout, others, runner).isEmpty())
                .sorted(Comparator.comparing(Bout::start));
    }

    /** Another bout at that time, or another lifting on that day: missed work is not stacked. */
    private static boolean standsIn(Bout other, Bout moved) {
        return other.overlaps(moved)
                || (other.demand() instanceof Demand.Lifting && other.day().equals(moved.day()));
    }

    private boolean isLiftingOfThisWeek(Bout bout) {
        return bout.demand() instanceof Demand.Lifting
                && !bout.day().isBefore(monday())
                && bout.day().isBefore(monday().plusWeeks(1));
    }

    private LocalDate monday() {
        return missed.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
