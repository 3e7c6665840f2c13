package app.longrun.templates;

import app.longrun.prescriptions.HeavyLower;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Percent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a class is heavy for the legs by the same rule as a lifting session (science.md 1.4); percentages are of the 1RM. */
final class HeavyClass {

    private static final Percent TRAINING_MAX = Percent.of(100);

    private HeavyClass() {}

    /** Counts the lines as they are written (rx); an intensity in free words is no heavy one. */
    static boolean isHeavyLower(List<LineDraft> rx, LineItems items) {
        return HeavyLower.isHeavyLower(
                rx.stream().flatMap(line -> work(line, items)).toList(), TRAINING_MAX);
    }

    private static Stream<HeavyLower.Work> work(LineDraft line, LineItems items) {
        return items.find(line.movement()).stream()
                .flatMap(item -> intensity(line.intensity()).stream()
                        .map(intensity ->
                                new HeavyLower.Work(ClassFigures.rounds(line.format()), item.legLoad(), intensity)));
    }

    private static Optional<Intensity> intensity(String words) {
        try {
            return Optional.of(Intensity.parse(words));
        } catch (IllegalArgumentException freeWords) {
            return Optional.empty();
        }
    }
}
