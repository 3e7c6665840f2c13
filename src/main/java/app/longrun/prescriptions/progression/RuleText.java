package app.longrun.prescriptions.progression;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Prescription;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one rule in plain text. */
final class RuleText {

    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,3})?)";

    private static final Pattern LADDER =
            pattern("\\d{1,2}(?:x\\d{1,2})?(?: ?rm)?(?: ?- ?\\d{1,2}(?:x\\d{1,2})?(?: ?rm)?)*");
    private static final Pattern WAVE =
            pattern("(?:" + NUMBER + " ?%?|deload|test)(?: ?- ?(?:" + NUMBER + " ?%?|deload|test))+");
    private static final Pattern DOUBLE =
            pattern("(\\d{1,2}) ?- ?(\\d{1,2})(?: reps)? (?:then )?\\+ ?" + NUMBER + " ?(?:(kgs?)|lbs?)");
    private static final Pattern CONTACTS =
            pattern("(?:contacts ?\\+ ?" + NUMBER + " ?%|\\+ ?" + NUMBER + " ?% contacts)(?: (?:a|per|every) week)?");
    private static final Pattern BACK_OFF =
            pattern("back-? ?offs? (\\d{1,2}) ?x ?(\\d{1,2}) (?:at )?- ?" + NUMBER + " ?%");
    private static final Pattern BY_EFFORT = pattern("(?:load )?by (?:rpe|rir)|autoregulated");
    private static final Pattern CHAIN = pattern("chain (?:step )?at (\\S+) (?:in (\\d{1,2}) sessions?|(twice))");

    private RuleText() {}

    static Optional<Rule> read(String clause) {
        return StepText.read(clause)
                .or(() -> WeekListText.read(clause))
                .or(() -> read(
                        clause,
                        CONTACTS,
                        m -> new ContactGrowth(Percent.parse(m.group(1) == null ? m.group(2) : m.group(1)))))
                .or(() -> read(
                        clause,
                        DOUBLE,
                        m -> new DoubleProgression(
                                Integer.parseInt(m.group(1)),
                                Integer.parseInt(m.group(2)),
                                Load.parse(m.group(3), m.group(4) == null ? WeightUnit.LB : WeightUnit.KG))))
                .or(() -> read(
                        clause,
                        BACK_OFF,
                        m -> new BackOffs(
                                Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Percent.parse(m.group(3)))))
                .or(() -> read(clause, BY_EFFORT, m -> new Autoregulation()))
                .or(() -> read(
                        clause,
                        CHAIN,
                        m -> new ChainGate(
                                Prescription.parse(m.group(1)), m.group(3) != null ? 2 : Integer.parseInt(m.group(2)))))
                .or(() -> ladder(clause))
                .or(() -> read(clause, WAVE, m -> new PercentageWave(entries(m.group()))));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    private static Optional<Rule> read(String clause, Pattern pattern, Function<MatchResult, Rule> rule) {
        Matcher matcher = pattern.matcher(clause);
        return matcher.matches() ? Optional.of(rule.apply(matcher.toMatchResult())) : Optional.empty();
    }

    private static Optional<Rule> ladder(String clause) {
        String lower = clause.toLowerCase(Locale.ROOT);
        Matcher matcher = LADDER.matcher(lower);
        if (!lower.endsWith("rm") || !matcher.matches()) {
            return Optional.empty();
        }
        List<Integer> weeks = new ArrayList<>();
        for (String rung : lower.replace("rm", "").replace(" ", "").split("-", -1)) {
            String[] times = rung.split("x", -1);
            weeks.addAll(
                    Collections.nCopies(times.length == 1 ? 1 : Integer.parseInt(times[1]), Integer.valueOf(times[0])));
        }
        return Optional.of(new RepMaxLadder(weeks));
    }

    private static List<PercentageWave.Entry> entries(String wave) {
        return Arrays.stream(
                        wave.toLowerCase(Locale.ROOT).replaceAll("[ %]", "").split("-", -1))
                .<PercentageWave.Entry>map(entry -> switch (entry) {
                    case "deload" -> new PercentageWave.Deload();
                    case "test" -> new PercentageWave.Test();
                    default -> new PercentageWave.Work(Percent.parse(entry));
                })
                .toList();
    }
}
