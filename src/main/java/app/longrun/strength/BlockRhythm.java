package app.longrun.strength;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How often a block trains and in which order, and the rule that lays it over weekdays (science.md 1.4 and 6.1).
 *
 * <p>A block week is the seven days from the start or a multiple of seven days later, so that each holds every weekday once. Letters
 * follow the cycle from session to session over the weeks: A;B three times a week is A B A, B A B. Gaps run from start to start at the
 * same time of day.
 *
 * @param weeks 1 to 52
 * @param cycle the letters in their order, such as A and B
 * @param sessionsMin the fewest sessions a week, 1 to 7
 * @param sessionsMax the most sessions a week, up to 7
 * @param hoursBetween the least from the start of one session to the start of the next
 */
public record BlockRhythm(int weeks, List<String> cycle, int sessionsMin, int sessionsMax, int hoursBetween) {

    private static final int MOST_SUGGESTIONS = 3;
    private static final int DAYS = 7;

    public BlockRhythm {
        if (weeks < 1 || weeks > 52) {
            throw new IllegalArgumentException("Give a block 1 to 52 weeks, not " + weeks);
        }
        if (cycle.isEmpty() || sessionsMin < 1 || sessionsMax < sessionsMin || sessionsMax > DAYS || hoursBetween < 0) {
            throw new IllegalArgumentException(
                    "Give a block a cycle, 1 to 7 sessions a week with no fewer at most than at least, and a gap from 0 hours");
        }
        cycle = List.copyOf(cycle);
    }

    /** Lays the block over {@code chosen} weekdays from {@code start}; the first session is on the first of them. */
    public Spread spread(LocalDate start, Set<DayOfWeek> chosen) {
        if (chosen.size() < sessionsMin) {
            return new Spread.TooFew(sessionsMin, suggestions(chosen));
        }
        return best(chosen)
                .<Spread>map(weekdays -> new Spread.OnDays(days(start, weekdays), List.copyOf(weekdays)))
                .orElseGet(() -> new Spread.TooClose(hoursBetween, suggestions(chosen)));
    }

    /** The last day of the last week of a block that starts on {@code start}. */
    public LocalDate lastDay(LocalDate start) {
        return start.plusWeeks(weeks).minusDays(1);
    }

    private Optional<Set<DayOfWeek>> best(Set<DayOfWeek> chosen) {
        return IntStream.iterate(Math.min(chosen.size(), sessionsMax), n -> n >= sessionsMin, n -> n - 1)
                .mapToObj(n -> choices(n)
                        .filter(chosen::containsAll)
                        // The first of equals is the earliest in the week.
                        .min(Comparator.comparingInt(BlockRhythm::narrowest).reversed()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Set<DayOfWeek>> suggestions(Set<DayOfWeek> chosen) {
        int sessions = Math.clamp(chosen.size(), sessionsMin, sessionsMax);
        return choices(sessions)
                .sorted(Comparator.<Set<DayOfWeek>>comparingLong(
                                days -> days.stream().filter(chosen::contains).count())
                        .thenComparingInt(BlockRhythm::narrowest)
                        .reversed())
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /** Every choice of so many weekdays that keeps the gap, those early in the week first. */
    private Stream<Set<DayOfWeek>> choices(int sessions) {
        List<Set<DayOfWeek>> all = new ArrayList<>();
        add(all, EnumSet.noneOf(DayOfWeek.class), 1, sessions);
        return all.stream().filter(days -> narrowest(days) * 24 >= hoursBetween);
    }

    private static void add(List<Set<DayOfWeek>> all, EnumSet<DayOfWeek> begun, int from, int sessions) {
        if (begun.size() == sessions) {
            all.add(begun);
            return;
        }
        for (int day = from; day <= DAYS; day++) {
            EnumSet<DayOfWeek> longer = begun.clone();
            longer.add(DayOfWeek.of(day));
            add(all, longer, day + 1, sessions);
        }
    }

    /** The fewest days from one weekday to the next, round the end of the week too. */
    private static int narrowest(Set<DayOfWeek> weekdays) {
        int[] days = weekdays.stream().mapToInt(DayOfWeek::getValue).toArray();
        return IntStream.range(0, days.length)
                .map(i -> i + 1 < days.length ? days[i + 1] - days[i] : days[0] + DAYS - days[i])
                .min()
                .orElse(DAYS);
    }

    private List<BlockDay> days(LocalDate start, Set<DayOfWeek> weekdays) {
        List<LocalDate> dates = start.datesUntil(start.plusWeeks(weeks))
                .filter(date -> weekdays.contains(date.getDayOfWeek()))
                .toList();
        return IntStream.range(0, dates.size())
                .mapToObj(i -> new BlockDay(dates.get(i), i / weekdays.size() + 1, cycle.get(i % cycle.size())))
                .toList();
    }
}
