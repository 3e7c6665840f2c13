package app.longrun.prescriptions.progression;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a step: {@code +2.5% a week}, {@code +2.5 kg every 2 weeks}, {@code +5 s to 60 s}, {@code -1 rep}. */
final class StepText {

    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,3})?)";
    static final String UNIT =
            "(%|kgs?|kilos?|lbs?|pounds?|reps?|secs?|seconds?|s|met(?:er|re)s?|m|contacts?|c|sets?|rpe|rir)";
    private static final String RHYTHM = "( (?:(?:a|per|each|every) )?(?:(\\d{1,2}) )?(?:weeks?|wks?))";
    private static final Pattern TEXT = Pattern.compile(
            "([+-]) ?" + NUMBER + " ?" + UNIT + RHYTHM + "?(?: (?:up )?to (?:(?:rpe|rir) ?)?" + NUMBER + "(?: ?" + UNIT
                    + ")?)?" + RHYTHM + "?",
            Pattern.CASE_INSENSITIVE);

    private StepText() {}

    static Optional<Rule> read(String clause) {
        Matcher text = TEXT.matcher(clause);
        if (!text.matches()) {
            return Optional.empty();
        }
        Dial dial = dial(text.group(3));
        if (text.group(7) != null && dial(text.group(7)) != dial) {
            throw new IllegalArgumentException("Stop at the same unit as the step");
        }
        if (text.group(4) != null && text.group(8) != null) {
            throw new IllegalArgumentException("Give one rhythm of weeks");
        }
        @Nullable String every = text.group(5) == null ? text.group(9) : text.group(5);
        BigDecimal by = new BigDecimal(text.group(2));
        return Optional.of(new Step(
                dial,
                text.group(1).equals("-") ? by.negate() : by,
                every == null ? 1 : Integer.parseInt(every),
                text.group(6) == null ? null : new BigDecimal(text.group(6))));
    }

    static Dial dial(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "%" -> Dial.PERCENT;
            case "kg", "kgs", "kilo", "kilos" -> Dial.KILOGRAMS;
            case "lb", "lbs", "pound", "pounds" -> Dial.POUNDS;
            case "rep", "reps" -> Dial.REPS;
            case "set", "sets" -> Dial.SETS;
            case "rpe" -> Dial.RPE;
            case "rir" -> Dial.RIR;
            case "c", "contact", "contacts" -> Dial.CONTACTS;
            case "m", "meter", "meters", "metre", "metres" -> Dial.METRES;
            default -> Dial.SECONDS;
        };
    }
}
