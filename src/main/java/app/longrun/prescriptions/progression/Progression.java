package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Prescription;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of one row, each changing another part of it, and its lighter weeks; without any, every week is the first one again. */
public record Progression(List<Rule> rules, List<LighterWeek> lighter) {

    /** Every week like the first. */
    public static final Progression NONE = new Progression(List.of(), List.of());

    public Progression {
        rules = List.copyOf(rules);
        lighter = List.copyOf(lighter);
        Set<Part> changed = EnumSet.noneOf(Part.class);
        for (Rule rule : rules) {
            for (Part part : rule.parts()) {
                if (!changed.add(part)) {
                    throw new IllegalArgumentException("Let one rule change a part, not " + rule.text() + " too");
                }
            }
        }
    }

    /** Reads a coach's rules, between commas or semicolons, e.g. {@code +2.5% a week, week 4 -40% volume}. */
    public static RuleReading read(String text) {
        return RuleReader.read(text);
    }

    /** The canonical text, which reads back as the same rules; empty for none. */
    public String text() {
        return Stream.concat(rules.stream().map(Rule::text), lighter.stream().map(LighterWeek::text))
                .collect(Collectors.joining(", "));
    }

    /** The weeks that come of a first week's prescription, in a row that is trained {@code timesAWeek}; up to 52 weeks. */
    public Plan plan(Prescription first, int weeks, int timesAWeek) {
        return plan(first, 1, weeks, timesAWeek);
    }

    /** The weeks {@code from} to {@code upTo} of a block that come of the prescription in {@code from}; rules name the block's weeks. */
    public Plan plan(Prescription first, int from, int upTo, int timesAWeek) {
        if (from < 1 || upTo < from || upTo > 52 || timesAWeek < 1 || timesAWeek > 14) {
            throw new IllegalArgumentException("Plan weeks from 1 to 52 of 1 to 14 sessions, not %d to %d of %d"
                    .formatted(from, upTo, timesAWeek));
        }
        return new Planning(this, first, from, timesAWeek).upTo(upTo);
    }

    /** What makes a week a lighter one, in a plan that begins with {@code firstWeek}. */
    Optional<LighterWeek> lighterIn(int week, int firstWeek) {
        return lighter.stream()
                .filter(one -> one.fallsOn(week))
                .findFirst()
                .or(() -> rules.stream()
                        .filter(rule ->
                                week >= rule.startsIn(firstWeek) && rule.isDeload(week - rule.startsIn(firstWeek) + 1))
                        .findFirst()
                        .map(list -> new LighterWeek(week, false, LighterWeek.USUAL, null)));
    }
}
