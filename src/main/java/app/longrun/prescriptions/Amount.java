package app.longrun.prescriptions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The work of one set: a number from 1 to 9999 of a unit, for each limb when {@code perSide} (science.md 2.3). */
public record Amount(int number, AmountUnit unit, boolean perSide) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})([smc]?)(/side)?");

    public Amount {
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException("Give an amount from 1 to 9999, not " + number);
        }
    }

    /** Repetitions with both limbs together. */
    public static Amount reps(int number) {
        return new Amount(number, AmountUnit.REPS, false);
    }

    /** Reads the canonical text, e.g. {@code 8/side}, {@code 30s}; IllegalArgumentException for anything else. */
    public static Amount parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Write an amount such as 8, 8/side, 30s, 20m or 12c instead of \"" + text + "\"");
        }
        return new Amount(
                Integer.parseInt(matcher.group(1)), AmountUnit.ofSuffix(matcher.group(2)), matcher.group(3) != null);
    }

    /** The canonical text, e.g. {@code 30s/side}. */
    public String text() {
        return number + unit.suffix() + (perSide ? "/side" : "");
    }

    /** The number over both sides: twice the number when per side. */
    public int bothSides() {
        return perSide ? 2 * number : number;
    }

    /** Whether repetitions are counted, so that maxes and tonnage mean something. */
    public boolean isReps() {
        return unit == AmountUnit.REPS;
    }
}
