package app.longrun.classes;

import app.longrun.platform.CsvRow;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much of a movement: one amount, a range (3-5) or men and women apart (12/9), each times 100; 0 = left out at this level. */
record LineAmount(
        int hundredths,
        @Nullable Integer highHundredths,
        @Nullable Integer womenHundredths) {

    private static final String NUMBER = "([0-9]{1,5}(?:\\.[0-9]{1,2})?)";
    private static final Pattern FORM = Pattern.compile(NUMBER + "(?:([-/])" + NUMBER + ")?");

    /** The amount of a line, null when empty: it fills what is left of the segment or is set by the coach. */
    static @Nullable LineAmount read(CsvRow row) {
        String text = row.textOrNull("amount");
        if (text == null) {
            return null;
        }
        Matcher amount = FORM.matcher(text);
        if (!amount.matches()) {
            row.problem("amount '%s' is not a number, a range like 3-5 or men/women like 12/9".formatted(text));
            return null;
        }
        int first = hundredths(amount.group(1));
        if (amount.group(2) == null) {
            return new LineAmount(first, null, null);
        }
        int second = hundredths(amount.group(3));
        if (first == 0 || second == 0) {
            row.problem("amount '%s' has a zero".formatted(text));
        }
        if (amount.group(2).equals("/")) {
            return new LineAmount(first, null, second);
        }
        if (first >= second) {
            row.problem("amount '%s' is not a range from low to high".formatted(text));
        }
        return new LineAmount(first, second, null);
    }

    boolean isLeftOut() {
        return hundredths == 0;
    }

    private static int hundredths(String number) {
        return new BigDecimal(number).movePointRight(2).intValueExact();
    }
}
