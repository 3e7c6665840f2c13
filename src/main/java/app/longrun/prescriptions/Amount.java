package app.longrun.prescriptions;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The work of one set: a number from 1 to 9999 of a unit, a range such as 8-12, or as much as possible; for each limb when {@code
 * perSide} (science.md 2.3).
 *
 * @param number what is asked for, the lower end of a range, 0 for as much as possible
 * @param upTo the upper end of a range, else the same as {@code number}
 */
public record Amount(int number, int upTo, AmountUnit unit, boolean perSide) {

    private static final int MOST = 9999;
    private static final Pattern TEXT = Pattern.compile("(?:(\\d{1,4})(?:-(\\d{1,4}))?|(max)) ?([smc]?)(/side)?");

    public Amount {
        boolean isMax = number == 0 && upTo == 0;
        if (!isMax && (number < 1 || upTo < number || upTo > MOST)) {
            throw new IllegalArgumentException("Give an amount from 1 to 9999, the lower end first, not "
                    + (number == upTo ? number : number + "-" + upTo));
        }
    }

    /** Just this number. */
    public Amount(int number, AmountUnit unit, boolean perSide) {
        this(atLeastOne(number), number, unit, perSide);
    }

    /** Repetitions with both limbs together. */
    public static Amount reps(int number) {
        return new Amount(number, AmountUnit.REPS, false);
    }

    /** From a lower to an upper end, which may be the same, with both limbs together. */
    public static Amount range(int from, int upTo, AmountUnit unit) {
        return new Amount(atLeastOne(from), upTo, unit, false);
    }

    /** The same for each limb, or for both together. */
    public Amount perSide(boolean isPerSide) {
        return new Amount(number, upTo, unit, isPerSide);
    }

    /** As much of the unit as possible in each set. */
    public static Amount max(AmountUnit unit, boolean perSide) {
        return new Amount(0, 0, unit, perSide);
    }

    /** Reads the canonical text, e.g. {@code 8/side}, {@code 8-12}, {@code 30s}, {@code max}; IllegalArgumentException for anything else. */
    public static Amount parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Write an amount such as 8, 8-12, 8/side, 30s, 20m, 12c or max instead of \"" + text + "\"");
        }
        AmountUnit unit = AmountUnit.ofSuffix(matcher.group(4));
        boolean perSide = matcher.group(5) != null;
        if (matcher.group(3) != null) {
            return max(unit, perSide);
        }
        int number = atLeastOne(Integer.parseInt(matcher.group(1)));
        return new Amount(
                number, matcher.group(2) == null ? number : Integer.parseInt(matcher.group(2)), unit, perSide);
    }

    /** The canonical text, e.g. {@code 30s/side}, {@code 8-12}, {@code max s}. */
    public String text() {
        String count =
                isMax() ? (unit == AmountUnit.REPS ? "max" : "max ") : isRange() ? number + "-" + upTo : "" + number;
        return count + unit.suffix() + (perSide ? "/side" : "");
    }

    /** Whether the lifter does as much as possible, so that no number is known before. */
    public boolean isMax() {
        return number == 0;
    }

    /** Whether the lifter may choose between two ends. */
    public boolean isRange() {
        return upTo > number;
    }

    /** The number over both sides, of a range the lower end: twice the number when per side. */
    public int bothSides() {
        return perSide ? 2 * number : number;
    }

    /** Whether repetitions are counted, so that maxes and tonnage mean something. */
    public boolean isReps() {
        return unit == AmountUnit.REPS;
    }

    private static int atLeastOne(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Give an amount from 1 to 9999, not " + number);
        }
        return number;
    }
}
