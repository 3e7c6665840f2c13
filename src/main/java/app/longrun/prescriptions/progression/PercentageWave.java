package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.Basis;
import app.longrun.prescriptions.EstimatedMax;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rpe;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A percentage for each week, with lighter weeks and tests between: {@code 75-80-82.5-deload-85-87.5-90-test} (science.md 2.2). A test
 * week is one triple at RPE 9, from which the max is estimated anew (MAX-8, science.md 6.1).
 */
public record PercentageWave(List<Entry> entries) implements Rule {

    private static final int MOST = 52;

    public PercentageWave {
        entries = List.copyOf(entries);
        if (entries.size() < 2 || entries.size() > MOST || !(entries.getFirst() instanceof Work)) {
            throw new IllegalArgumentException("Give a wave 2 to 52 weeks and a percentage in the first");
        }
    }

    /** One week of a wave. */
    public sealed interface Entry {

        /** The week as the rule's text has it. */
        String text();
    }

    /** A week at a percentage, from 20 to 110. */
    public record Work(Percent percent) implements Entry {

        public Work {
            if (percent.compareTo(Percent.of(20)) < 0 || percent.compareTo(Percent.of(110)) > 0) {
                throw new IllegalArgumentException("Give a wave percentages from 20 to 110, not " + percent.text());
            }
        }

        @Override
        public String text() {
            return percent.text().replace("%", "");
        }
    }

    /** A lighter week, which keeps the percentage of the week before. */
    public record Deload() implements Entry {

        @Override
        public String text() {
            return "deload";
        }
    }

    /** A week that tests the max. */
    public record Test() implements Entry {

        @Override
        public String text() {
            return "test";
        }
    }

    /** The training max after a week: it rises or falls only with a test, to its share of the tested max, in grams. */
    public static int trainingMax(int gramsNow, Percent share, Optional<EstimatedMax> tested) {
        return tested.map(max -> (int) ((long) max.grams() * share.hundredths() / 10_000))
                .orElse(gramsNow);
    }

    @Override
    public boolean isDeload(int nth) {
        return nth <= entries.size() && entries.get(nth - 1) instanceof Deload;
    }

    @Override
    public String text() {
        return entries.stream().map(Entry::text).collect(Collectors.joining("-"));
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.INTENSITY);
    }

    @Override
    public Change at(Prescription first, int turn) {
        List<Entry> turns =
                entries.stream().filter(entry -> !(entry instanceof Deload)).toList();
        if (turn >= turns.size()) {
            return new Change(first, List.of(), null, Phrase.of("progression.problem.wave", entries.size(), text()));
        }
        Basis basis =
                first.intensity().easier() instanceof Intensity.PercentOfMax share ? share.basis() : Basis.ONE_REP_MAX;
        return switch (turns.get(turn)) {
            case Work(Percent percent) ->
                Change.to(
                        first.withIntensity(new Intensity.PercentOfMax(percent, basis)),
                        Phrase.of("progression.reason.wave", percent.text()));
            default ->
                Change.to(
                        first.withSets(1).withAmount(Amount.reps(3)).withIntensity(new Intensity.AtRpe(Rpe.of(9))),
                        Phrase.of("progression.reason.test"));
        };
    }
}
