package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a coach's rules, clause by clause. */
final class RuleReader {

    private static final int LONGEST = 300;
    private static final String FROM = "(?:from|starting(?: in)?) week (\\d{1,2})(?: on)?";
    private static final Pattern LATER = Pattern.compile(FROM + ":? (.+)|(.+?) " + FROM, Pattern.CASE_INSENSITIVE);

    private RuleReader() {}

    static RuleReading read(String text) {
        if (text.length() > LONGEST) {
            return unclear("long", LONGEST);
        }
        List<Rule> rules = new ArrayList<>();
        List<LighterWeek> lighter = new ArrayList<>();
        for (String typed : text.split("[;\\n]|,(?!\\d)", -1)) {
            if (typed.isBlank()) {
                continue;
            }
            try {
                String clause = plain(typed);
                Optional<LighterWeek> week = LighterWeekText.read(clause);
                week.ifPresent(lighter::add);
                Optional<Rule> rule = week.isPresent() ? Optional.empty() : rule(clause);
                rule.ifPresent(rules::add);
                if (week.isEmpty() && rule.isEmpty()) {
                    return unclear("unknown", typed.strip());
                }
            } catch (IllegalArgumentException | ArithmeticException e) {
                return unclear("limits", typed.strip());
            }
        }
        try {
            return new RuleReading.Understood(new Progression(rules, lighter));
        } catch (IllegalArgumentException e) {
            return unclear("twice", text.strip());
        }
    }

    /** A rule, with the week it begins in before or behind it. */
    private static Optional<Rule> rule(String clause) {
        Matcher later = LATER.matcher(clause);
        if (!later.matches()) {
            return RuleText.read(clause);
        }
        int week = Integer.parseInt(later.group(1) == null ? later.group(4) : later.group(1));
        return RuleText.read(later.group(2) == null ? later.group(3) : later.group(2))
                .map(rule -> week == 1 ? rule : new Later(week, rule));
    }

    private static RuleReading unclear(String what, Object words) {
        return new RuleReading.Unclear(Phrase.of("progression.mend." + what, words));
    }

    private static String plain(String typed) {
        return typed.strip()
                .replaceAll("[–—−‑]", "-")
                .replaceAll("[×*]", "x")
                .replaceAll("(?<=\\d),(?=\\d)", ".")
                .replaceAll("[\\s\u00a0]+", " ");
    }
}
