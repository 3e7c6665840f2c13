package app.longrun.prescriptions.whiteboard.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Expectations in one set of keys, for several keys of the corpus say the same: work=180 is min=3, rounds=5 of an interval is sets=5. What
 * only names the way it is told (format=intervals beside its rounds) is left out.
 */
final class Facts {

    private static final Set<String> WORDS = Set.of(
            "movement",
            "format",
            "part",
            "name",
            "group",
            "tempo",
            "basis",
            "level",
            "score",
            "note_text",
            "pace",
            "per_side",
            "bw",
            "band",
            "max",
            "load");
    private static final Set<String> UNSAID =
            Set.of("format=intervals", "format=sets", "every=60", "part=note", "format=every", "format=emom");

    private Facts() {}

    static List<String> of(List<String> pairs) {
        boolean hasScheme = pairs.stream().anyMatch(pair -> pair.startsWith("reps_scheme="));
        List<String> facts = new ArrayList<>();
        for (String pair : pairs) {
            String fact = fact(pair);
            boolean isLadder = hasScheme && (fact.equals("format=ladder") || fact.equals("format=fortime"));
            if (!UNSAID.contains(fact) && !isLadder && !fact.startsWith("note_text=") && !fact.startsWith("name=")) {
                facts.add(fact);
            }
        }
        return facts.stream().sorted().toList();
    }

    static List<String> numbers(List<String> pairs) {
        return pairs.stream()
                .map(Facts::fact)
                .filter(fact -> fact.contains("=") && !WORDS.contains(fact.substring(0, fact.indexOf('='))))
                .sorted()
                .toList();
    }

    private static String fact(String pair) {
        int equals = pair.indexOf('=');
        if (equals < 0) {
            return pair;
        }
        String key = pair.substring(0, equals);
        String value = pair.substring(equals + 1).toLowerCase(Locale.ROOT);
        return switch (key) {
            case "work", "minutes", "min", "s" -> "time=" + (key.startsWith("min") ? minutes(value) : value);
            case "work_m" -> "m=" + value;
            case "km" ->
                "m="
                        + new BigDecimal(value)
                                .movePointRight(3)
                                .stripTrailingZeros()
                                .toPlainString();
            case "recovery", "rest" -> "rest=" + value;
            case "rounds", "sets" -> "sets=" + value;
            default -> key + "=" + value;
        };
    }

    private static String minutes(String value) {
        return new BigDecimal(value)
                .multiply(BigDecimal.valueOf(60))
                .stripTrailingZeros()
                .toPlainString();
    }
}
