package app.longrun.guard;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The nearest places that no rule minds, for a bout that stands in the way of others. */
public final class LegalSlots {

    private static final int DAYS_EITHER_WAY = 7;

    private LegalSlots() {}

    /**
     * At most {@code most} starts within a week either way at which the bout runs into nothing, nearest first and the earlier
     * of two as near; each passes {@link Guard#check(Bout, Collection, Runner)}.
     */
    public static List<LocalDateTime> nearest(
            Bout bout, Collection<Bout> others, Availability availability, Runner runner, int most) {
        return byNearness(bout, availability)
                .filter(start -> isLegal(bout.movedTo(start), others, runner))
                .limit(most)
                .toList();
    }

    /** The same after {@code now}, of each day only the nearest: that is what one chooses from. */
    public static List<LocalDateTime> daily(
            Bout bout, Collection<Bout> others, Availability availability, Runner runner, LocalDateTime now, int most) {
        Set<LocalDate> days = new HashSet<>();
        return byNearness(bout, availability)
                .filter(start -> start.isAfter(now) && !days.contains(start.toLocalDate()))
                .filter(start -> isLegal(bout.movedTo(start), others, runner))
                .filter(start -> days.add(start.toLocalDate()))
                .limit(most)
                .toList();
    }

    private static Stream<LocalDateTime> byNearness(Bout bout, Availability availability) {
        return availability
                .starts(
                        bout.day().minusDays(DAYS_EITHER_WAY),
                        bout.day().plusDays(DAYS_EITHER_WAY),
                        Math.max(1, bout.minutes()))
                .sorted(Comparator.<LocalDateTime, Duration>comparing(
                                start -> Duration.between(bout.start(), start).abs())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isLegal(Bout moved, Collection<Bout> others, Runner runner) {
        return others.stream().filter(other -> !other.id().equals(moved.id())).noneMatch(moved::overlaps)
                && Guard.check(moved, others, runner).isEmpty();
    }
}
