package app.longrun.authoring;

import app.longrun.exercises.Movement;
import app.longrun.exercises.Movements;
import app.longrun.prescriptions.ContactGuard;
import app.longrun.strength.BlockExercise;
import app.longrun.strength.BlockSession;
import app.longrun.strength.BlockWeek;
import app.longrun.strength.MemberTargets;
import app.longrun.strength.WeekTotals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up the lines that are ready, each session of a week once. */
final class Work {

    private Work() {}

    /** Every week's work, and what it weighs for a member unless {@code whose} is null. */
    static List<WeekWork> of(int weeks, List<SheetLine> lines, Movements movements, @Nullable MemberTargets whose) {
        Map<Integer, List<SheetLine>> byWeek = lines.stream().collect(Collectors.groupingBy(SheetLine::week));
        List<BlockWeek> written = IntStream.rangeClosed(1, weeks)
                .mapToObj(week -> week(week, byWeek.getOrDefault(week, List.of()), movements))
                .toList();
        List<WeekTotals> totals = written.stream().map(Work::totals).toList();
        Map<Integer, Integer> limits =
                ContactGuard.hits(
                                List.of(),
                                totals.stream().map(WeekTotals::contacts).toList())
                        .stream()
                        .collect(Collectors.toMap(ContactGuard.Hit::week, ContactGuard.Hit::limit));
        return IntStream.rangeClosed(1, weeks)
                .mapToObj(week -> new WeekWork(
                        week,
                        totals.get(week - 1),
                        limits.getOrDefault(week, 0),
                        whose == null ? null : Loads.of(written.get(week - 1), whose)))
                .toList();
    }

    /** A week as members would read it: what is not ready is left out. */
    static BlockWeek week(int number, List<SheetLine> lines, Movements movements) {
        TreeMap<String, List<BlockExercise>> sessions = lines.stream()
                .filter(SheetLine::isReady)
                .collect(Collectors.groupingBy(
                        SheetLine::session,
                        TreeMap::new,
                        Collectors.flatMapping(line -> exercise(line, movements), Collectors.toList())));
        return new BlockWeek(
                number,
                false,
                sessions.entrySet().stream()
                        .map(session -> new BlockSession(session.getKey(), session.getValue()))
                        .toList());
    }

    static Stream<BlockExercise> exercise(SheetLine line, Movements movements) {
        Optional<Movement> movement = Optional.ofNullable(line.movement()).flatMap(movements::byId);
        return CellText.read(line.cell())
                .prescription()
                .flatMap(work -> movement.map(known -> new BlockExercise(line.position(), known, work)))
                .stream();
    }

    private static WeekTotals totals(BlockWeek week) {
        return WeekTotals.of(
                week, week.sessions().stream().map(BlockSession::letter).toList());
    }
}
