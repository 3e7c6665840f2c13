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
        if (weeks < 1 || weeks > 52 || timesAWeek < 1 || timesAWeek > 14) {
            throw new IllegalArgumentException(
                    "Plan 1 to 52 weeks of 1 to 14 sessions, not " + weeks + " of " + timesAWeek);
        }
        return new Planning(this, first, timesAWeek).weeks(weeks);
    }

    Optional<LighterWeek> lighterIn(int week) {
        return lighter.stream()
                .filter(one -> one.fallsOn(week))
                .findFirst()
                .or(() -> rules.stream()
                        .filter(rule -> rule instanceof PercentageWave wave && wave.isDeload(week))
                        .findFirst()
                        .map(wave -> new LighterWeek(week, false, LighterWeek.USUAL, null)));
    }
}
