package app.longrun.exercises;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that with a changed movement no chain leads round in a circle, nor a movement is both easier and harder than another. */
final class ChainCheck {

    private final MovementIndex index;

    private ChainCheck(MovementIndex index) {
        this.index = index;
    }

    /** What is wrong with {@code changed} in its gym's library; empty when every chain has two ends. */
    static List<MovementProblem> of(MovementIndex before, Movement changed) {
        Library library = before.library();
        List<Movement> movements = new ArrayList<>(library.movements());
        movements.removeIf(movement -> movement.id().equals(changed.id()));
        movements.add(changed);
        MovementIndex after = new MovementIndex(new Library(movements, library.activities()));
        return new ChainCheck(after).problems(changed);
    }

    private List<MovementProblem> problems(Movement changed) {
        List<MovementProblem> problems = new ArrayList<>(Stream.concat(
                        circle("easier", changed, Movement::easier).stream(),
                        circle("harder", changed, Movement::harder).stream())
                .toList());
        if (problems.isEmpty()) {
            // The library's chains cannot change; the gym's own may run through this one.
            index.library().movements().stream()
                    .filter(movement -> movement.id().isOwn())
                    .flatMap(movement -> bothWays(movement).stream())
                    .findFirst()
                    .ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<MovementProblem> circle(
            String field, Movement changed, Function<Movement, Optional<MovementId>> step) {
        Set<Movement> path = index.steps(changed, step);
        return path.contains(changed)
                ? Optional.of(new MovementProblem(
                        field,
                        "exercises.draft.chain.circle",
                        List.of(Stream.concat(Stream.of(changed), path.stream())
                                .map(Movement::name)
                                .collect(Collectors.joining(" > ")))))
                : Optional.empty();
    }

    private Optional<MovementProblem> bothWays(Movement own) {
        Set<Movement> both = new LinkedHashSet<>(index.steps(own, Movement::easier));
        both.retainAll(index.steps(own, Movement::harder));
        return both.stream()
                .findFirst()
                .map(step ->
                        new MovementProblem("harder", "exercises.draft.chain.both", List.of(step.name(), own.name())));
    }
}
