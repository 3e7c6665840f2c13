package app.longrun.prescriptions.progression;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number for each week: {@code RPE 6-7-8-deload-9}, {@code 10-8-6 reps}, {@code 20 - 30 - 40 s}. */
final class WeekListText {

    private static final String NUMBER = "\\d{1,4}(?:\\.\\d{1,3})?";
    private static final String LIST = "(" + NUMBER + "(?: ?- ?(?:" + NUMBER + "|deload))+)";
    private static final Pattern TEXT = Pattern.compile(
            "(?:" + StepText.UNIT + " ?)?" + LIST + "(?: ?" + StepText.UNIT + ")?", Pattern.CASE_INSENSITIVE);

    private WeekListText() {}

    static Optional<Rule> read(String clause) {
        Matcher text = TEXT.matcher(clause);
        boolean isNamedOnce = text.matches() && (text.group(1) == null) != (text.group(3) == null);
        return isNamedOnce
                ? Optional.of(StepText.dial(text.group(1) == null ? text.group(3) : text.group(1)))
                        .filter(dial -> dial != Dial.PERCENT)
                        .map(dial -> new WeekList(dial, weeks(text.group(2))))
                : Optional.empty();
    }

    private static List<Optional<BigDecimal>> weeks(String list) {
        return Arrays.stream(list.toLowerCase(Locale.ROOT).replace(" ", "").split("-", -1))
                .map(week -> week.equals("deload")
                        ? Optional.<BigDecimal>empty()
                        : Optional.of(Step.plain(new BigDecimal(week))))
                .toList();
    }
}
