package app.longrun.workouts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Lays sets out as a watch follows them: those that take turns, a rest, and the same again (science.md 5.2). */
final class Rounds {

    private final List<WorkoutStep> steps = new ArrayList<>();

    private Rounds() {}

    static List<WorkoutStep> of(List<LiftedWork> session) {
        Rounds rounds = new Rounds();
        session.stream()
                .collect(Collectors.groupingBy(LiftedWork::group, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(rounds::group);
        return rounds.steps;
    }

    /** Where one has fewer sets than the others, these go on without it. */
    private void group(List<LiftedWork> turns) {
        int done = 0;
        List<LiftedWork> left = turns;
        while (!left.isEmpty()) {
            int upTo = left.stream()
                    .mapToInt(work -> work.prescription().sets())
                    .min()
                    .orElseThrow();
            round(left, upTo - done);
            done = upTo;
            left = left.stream()
                    .filter(work -> work.prescription().sets() > upTo)
                    .toList();
        }
    }

    private void round(List<LiftedWork> turns, int times) {
        int first = steps.size();
        turns.forEach(work -> steps.add(work.step()));
        int rest = turns.getLast().restSeconds();
        if (rest > 0) {
            steps.add(WorkoutStep.rest(rest));
        }
        if (times > 1) {
            steps.add(WorkoutStep.repeat(first, times));
        }
    }
}
