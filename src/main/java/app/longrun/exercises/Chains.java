package app.longrun.exercises;

import app.longrun.platform.CsvRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks that every step to an easier or harder movement leads to a known one and never round in a circle. */
final class Chains {

    private final Set<String> knownIds;
    private final List<MovementLine> lines;
    private final Map<MovementId, Movement> movements = new HashMap<>();

    Chains(List<CsvRow> rows, List<MovementLine> lines) {
        // Ids of rows with other problems count as known: their neighbours are not to blame.
        this.knownIds = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.textOrNull("id")).stream())
                .collect(Collectors.toSet());
        this.lines = lines;
        lines.forEach(line -> movements.putIfAbsent(line.movement().id(), line.movement()));
    }

    void check() {
        follow("regress_id", Movement::easier);
        follow("progress_id", Movement::harder);
    }

    private void follow(String column, Function<Movement, Optional<MovementId>> step) {
        Set<MovementId> reported = new HashSet<>();
        for (MovementLine line : lines) {
            Optional<MovementId> next = step.apply(line.movement());
            if (next.isPresent() && !knownIds.contains(next.get().value())) {
                line.row().problem("%s '%s' is not a movement".formatted(column, next.get()));
            }
            Set<MovementId> path = pathFrom(line.movement(), step);
            if (path.contains(line.movement().id()) && reported.addAll(path)) {
                line.row()
                        .problem("%s leads round in a circle: %s"
                                .formatted(
                                        column,
                                        path.stream().map(MovementId::value).collect(Collectors.joining(" > "))));
            }
        }
    }

    /** The movements after this one, up to the end or the first that comes again. */
    private Set<MovementId> pathFrom(Movement start, Function<Movement, Optional<MovementId>> step) {
        Set<MovementId> path = new LinkedHashSet<>();
        Optional<MovementId> next = step.apply(start);
        while (next.isPresent() && path.add(next.get())) {
            next = Optional.ofNullable(movements.get(next.get())).flatMap(step);
        }
        return path;
    }
}
