package app.longrun.assigning;

import app.longrun.exercises.Movement;
import app.longrun.prescriptions.sheet.SheetLine;
import app.longrun.prescriptions.sheet.WeekDiff;
import app.longrun.strength.BlockEdition;
import app.longrun.strength.BlockExercise;
import app.longrun.strength.BlockWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What differs between two versions of a block, line by line, week by week. */
final class Differences {

    private final Map<String, String> names = new HashMap<>();

    List<LineChange> between(BlockEdition older, BlockEdition newer) {
        return IntStream.rangeClosed(1, Math.max(older.weeks(), newer.weeks()))
                .boxed()
                .flatMap(week -> WeekDiff.of(lines(older, week), lines(newer, week)).rows().stream()
                        .flatMap(row -> change(week, row).stream()))
                .toList();
    }

    private Optional<LineChange> change(int week, WeekDiff.Row row) {
        return switch (row) {
            case WeekDiff.Same same -> Optional.empty();
            case WeekDiff.Changed changed ->
                Optional.of(line(week, changed.after(), text(changed.before()), text(changed.after())));
            case WeekDiff.Added(SheetLine line) -> Optional.of(line(week, line, "", text(line)));
            case WeekDiff.Gone(SheetLine line) -> Optional.of(line(week, line, text(line), ""));
        };
    }

    private LineChange line(int week, SheetLine line, String before, String after) {
        return new LineChange(
                week, line.session(), names.getOrDefault(line.movement(), line.movement()), before, after);
    }

    private static String text(SheetLine line) {
        return line.prescription().text();
    }

    private List<SheetLine> lines(BlockEdition edition, int week) {
        return edition.rows().stream()
                .filter(one -> one.number() == week)
                .map(BlockWeek::sessions)
                .flatMap(sessions -> sessions.stream()
                        .flatMap(session ->
                                session.exercises().stream().map(exercise -> line(session.letter(), exercise))))
                .toList();
    }

    private SheetLine line(String session, BlockExercise exercise) {
        Movement movement = exercise.movement();
        names.put(movement.id().value(), movement.name());
        return new SheetLine(session, exercise.position(), movement.id().value(), exercise.prescription());
    }
}
