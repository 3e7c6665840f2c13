package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a coach's rules, clause by clause. */
final class RuleReader {

    private static final int LONGEST = 300;

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
                Optional<Rule> rule = week.isPresent() ? Optional.empty() : RuleText.read(clause);
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
