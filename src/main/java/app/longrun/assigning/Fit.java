package app.longrun.assigning;

import app.longrun.guard.RaceAnchor;
import app.longrun.strength.BlockDay;
import app.longrun.strength.BlockRhythm;
import app.longrun.strength.Spread;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Lays a block over the weeks from a day on, or back from a race. */
record Fit(BlockRhythm rhythm, LocalDate today) {

    /** The course on these days, from the anchor's start; all weeks of it. */
    Optional<Course> from(LocalDate start, Set<DayOfWeek> days) {
        return spread(start, days)
                .map(spread -> new Course(
                        start,
                        rhythm.lastDay(start),
                        spread.days(),
                        spread.weekdays(),
                        IntStream.rangeClosed(1, rhythm.weeks()).boxed().toList(),
                        0,
                        0));
    }

    /** The course that is counted back from {@code race}; empty when the days cannot carry it or no week fits. */
    Optional<Course> before(LocalDate race, Anchor.BeforeRace anchor, Set<DayOfWeek> days) {
        List<RaceAnchor.BlockWeek> fitting = weeks(race, anchor);
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        int first = fitting.getFirst().number();
        int last = fitting.getLast().number();
        LocalDate from = fitting.getFirst().monday();
        LocalDate end = from.plusWeeks(fitting.size()).minusDays(1);
        return spread(from.minusWeeks(first - 1L), days)
                .map(spread -> {
                    List<BlockDay> used = spread.days().stream()
                            .filter(day -> day.week() >= first && day.week() <= last)
                            .toList();
                    List<BlockDay> beforeRace =
                            used.stream().filter(day -> day.on().isBefore(race)).toList();
                    return new Course(
                            from,
                            race.isBefore(end) ? race : end,
                            beforeRace,
                            spread.weekdays(),
                            IntStream.rangeClosed(first, last).boxed().toList(),
                            rhythm.weeks() - fitting.size(),
                            used.size() - beforeRace.size());
                })
                .filter(course -> !course.days().isEmpty());
    }

    /** Whether at least one week of the block fits before the race. */
    boolean hasRoom(LocalDate race, Anchor.BeforeRace anchor) {
        return !weeks(race, anchor).isEmpty();
    }

    private List<RaceAnchor.BlockWeek> weeks(LocalDate race, Anchor.BeforeRace anchor) {
        return new RaceAnchor(rhythm.weeks(), anchor.weeksBefore(), anchor.isTaper()).weeks(race, today);
    }

    private Optional<Spread.OnDays> spread(LocalDate start, Set<DayOfWeek> days) {
        return rhythm.spread(start, days) instanceof Spread.OnDays spread ? Optional.of(spread) : Optional.empty();
    }
}
