package app.longrun.templates;

import app.longrun.platform.CsvRow;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much of a movement: one amount, a range (3-5) or men and women apart (12/9), each times 100; 0 = left out at this level. */
public record LineAmount(
        int hundredths,
        @Nullable Integer highHundredths,
        @Nullable Integer womenHundredths) {

    private static final String NUMBER = "([0-9]{1,5}(?:\\.[0-9]{1,2})?)";
    private static final Pattern FORM = Pattern.compile(NUMBER + "(?:([-/])" + NUMBER + ")?");

    /** The amount of a line, null when empty: it fills what is left of the segment or is set by the coach. */
    public static @Nullable LineAmount read(CsvRow row) {
        String text = row.textOrNull("amount");
        if (text == null) {
            return null;
        }
        Optional<LineAmount> amount = form(text);
        if (amount.isEmpty()) {
            row.problem("amount '%s' is not a number, a range like 3-5 or men/women like 12/9".formatted(text));
            return null;
        }
        if (amount.get().hasZeroInPair()) {
            row.problem("amount '%s' has a zero".formatted(text));
        }
        if (amount.get().runsBackwards()) {
            row.problem("amount '%s' is not a range from low to high".formatted(text));
        }
        return amount.get();
    }

    /** The amount a coach typed, empty when it is none. */
    static Optional<LineAmount> parse(String typed) {
        return form(typed.strip()).filter(amount -> !amount.hasZeroInPair() && !amount.runsBackwards());
    }

    /** As it is written: 12, 12/9, 3-5, 16.5. */
    public String text() {
        if (highHundredths != null) {
            return number(hundredths) + "-" + number(highHundredths);
        }
        return womenHundredths == null ? number(hundredths) : number(hundredths) + "/" + number(womenHundredths);
    }

    /** The most anybody does, rounded up to a whole number. */
    public int most() {
        int high = highHundredths == null ? hundredths : highHundredths;
        return Math.ceilDiv(womenHundredths == null ? high : Math.max(high, womenHundredths), 100);
    }

    /** Whether nobody does the movement at this level. */
    public boolean isLeftOut() {
        return hundredths == 0;
    }

    private boolean hasZeroInPair() {
        Integer second = highHundredths == null ? womenHundredths : highHundredths;
        return second != null && (hundredths == 0 || second == 0);
    }

    private boolean runsBackwards() {
        return highHundredths != null && hundredths >= highHundredths;
    }

    private static Optional<LineAmount> form(String text) {
        Matcher amount = FORM.matcher(text);
        if (!amount.matches()) {
            return Optional.empty();
        }
        int first = hundredths(amount.group(1));
        if (amount.group(2) == null) {
            return Optional.of(new LineAmount(first, null, null));
        }
        int second = hundredths(amount.group(3));
        return Optional.of(
                amount.group(2).equals("/")
                        ? new LineAmount(first, null, second)
                        : new LineAmount(first, second, null));
    }

    private static String number(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    private static int hundredths(String number) {
        return new BigDecimal(number).movePointRight(2).intValueExact();
    }
}
