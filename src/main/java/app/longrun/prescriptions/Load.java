package app.longrun.prescriptions;

import app.longrun.platform.WeightUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An external weight: canonical whole grams, and beside them the value as entered (at most three decimals) in its unit; up to 1,000 kg. */
public record Load(int grams, BigDecimal entered, WeightUnit unit) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,3})?)\\s*(?:(kg)s?|(lb)s?)?");
    private static final int DECIMALS = 3;
    private static final int MOST_GRAMS = 1_000_000;

    public Load {
        entered = Decimals.normal(entered);
        if (entered.scale() > DECIMALS) {
            throw new IllegalArgumentException("Give a weight with at most three decimals, not " + entered);
        }
        if (entered.signum() < 0 || grams > MOST_GRAMS) {
            throw new IllegalArgumentException("Give a weight from 0 to 1000 kg, not " + entered + " " + unit.symbol());
        }
        if (grams != unit.toGrams(entered)) {
            throw new IllegalArgumentException(
                    "Give " + entered + " " + unit.symbol() + " as " + unit.toGrams(entered) + " g, not " + grams);
        }
    }

    /** A weight as entered. */
    public static Load of(BigDecimal entered, WeightUnit unit) {
        return new Load(unit.toGrams(entered), entered, unit);
    }

    /** Whole kilograms. */
    public static Load kilograms(int entered) {
        return of(BigDecimal.valueOf(entered), WeightUnit.KG);
    }

    /** Whole pounds. */
    public static Load pounds(int entered) {
        return of(BigDecimal.valueOf(entered), WeightUnit.LB);
    }

    /** Grams told in a unit with the fewest decimals that keep every gram: 20,412 g is 45 lb, 82,500 g is 181.881 lb. */
    public static Load ofGrams(int grams, WeightUnit unit) {
        int decimals = 0;
        // A thousandth of a pound is under half a gram, so this ends at three decimals.
        while (unit.toGrams(unit.fromGrams(grams, decimals)) != grams) {
            decimals++;
        }
        return new Load(grams, unit.fromGrams(grams, decimals), unit);
    }

    /** Reads {@code 82.5 kg}, {@code 82,5} or {@code 185lb}, taking {@code assumed} where no unit is written; else IllegalArgumentException. */
    public static Load parse(String text, WeightUnit assumed) {
        Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Write a weight such as 82.5 kg or 185 lb instead of \"" + text + "\"");
        }
        WeightUnit unit = matcher.group(2) != null ? WeightUnit.KG : matcher.group(3) != null ? WeightUnit.LB : assumed;
        return of(Decimals.parse(matcher.group(1)), unit);
    }

    /** As entered, e.g. {@code 82.5 kg}, {@code 185 lb}. */
    public String text() {
        return entered.toPlainString() + " " + unit.symbol();
    }

    /** As entered, or to a tenth in the reader's other unit: 82.5 kg reads {@code 181.9 lb}. */
    public String textIn(WeightUnit reader) {
        return reader == unit ? text() : Decimals.text(reader.fromGrams(grams, 1)) + " " + reader.symbol();
    }

    /** This share of the weight, to the nearest thousandth of its unit. */
    public Load times(Percent share) {
        return of(entered.multiply(share.factor()).setScale(DECIMALS, RoundingMode.HALF_UP), unit);
    }

    /** The same grams told in another unit. */
    public Load in(WeightUnit other) {
        return other == unit ? this : ofGrams(grams, other);
    }

    /** The entered value in whole thousandths: loads of one unit compare and add up without rounding, which grams of pounds do not. */
    int thousandths() {
        return entered.movePointRight(DECIMALS).intValueExact();
    }

    static Load ofThousandths(int thousandths, WeightUnit unit) {
        return of(BigDecimal.valueOf(thousandths, DECIMALS), unit);
    }
}
