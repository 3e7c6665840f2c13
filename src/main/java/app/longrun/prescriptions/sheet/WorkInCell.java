package app.longrun.prescriptions.sheet;

import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.AmountUnit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sets and the amount a cell begins with: {@code 5x5}, {@code 3 sets of 8 to 12}, {@code 4x20s/side}, {@code 3x1:30}, {@code 3xmax}. */
record WorkInCell(int sets, Amount amount) {

    private static final Pattern SETS =
            CellText.pattern("(\\d{1,4})(\\s?-\\s?\\d+)?\\s*(?:sets?(?:\\s*(?:of|x))?(?![a-z])|x)\\s*");
    private static final Pattern CLOCK =
            CellText.pattern("(\\d{1,2}):([0-5]\\d)(?!\\d)(?:\\s?min(?:s|utes?)?(?![a-z]))?");
    private static final Pattern MAX = CellText.pattern("(?:max(?:imum)?|amrap|as many as possible)(?![a-z0-9])");
    private static final Pattern NUMBERS =
            CellText.pattern(CellText.NUMBER + "(?:\\s?(?:-|to)\\s?" + CellText.NUMBER + ")?");
    private static final Pattern UNIT = CellText.pattern("\\s?(?:(reps?)|(s|secs?|seconds?|\")|(min|mins|minutes?)"
            + "|(m|met(?:er|re)s?)|(km)|(c|contacts?))(?![a-z0-9])");
    private static final Pattern SIDE = CellText.pattern("\\s?\\(?(?:(?:/\\s?|per\\s|a\\s|each\\s|ea\\.?\\s)"
            + "(?:side|leg|arm|hand|limb|foot)|each|ea|/s|/l|e/?s|l[+/]r)(?![a-z0-9])\\)?");
    /** Signs and units that would make another amount of what was read. */
    private static final Pattern GOES_ON =
            CellText.pattern("[-+/:'\\d]|\\.\\d|\\s?(?:ft|feet|yds?|yards?|cals?|miles?|mi)(?![a-z])");

    static WorkInCell read(CellText cell) {
        if (cell.isDone()) {
            throw new UnclearCell(Mend.EMPTY, "");
        }
        MatchResult read = cell.take(SETS);
        if (read == null) {
            throw cell.next(Mend.SETS, false);
        }
        int sets = Integer.parseInt(read.group(1));
        if (read.group(2) != null || sets < 1 || sets > 99) {
            throw cell.read(Mend.SETS);
        }
        Amount amount = amount(cell);
        if (cell.skips(GOES_ON)) {
            throw cell.next(Mend.AMOUNT, true);
        }
        return new WorkInCell(sets, amount);
    }

    private static Amount amount(CellText cell) {
        MatchResult clock = cell.take(CLOCK);
        if (clock != null) {
            int seconds = 60 * Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2));
            Amount amount = cell.valueOr(Mend.AMOUNT, () -> new Amount(seconds, AmountUnit.SECONDS, false));
            return amount.perSide(cell.skips(SIDE));
        }
        if (cell.skips(MAX)) {
            AmountUnit unit = unit(cell.take(UNIT)).unit();
            return Amount.max(unit, cell.skips(SIDE));
        }
        MatchResult numbers = cell.take(NUMBERS);
        if (numbers == null) {
            throw cell.next(Mend.AMOUNT, false);
        }
        Measure measure = unit(cell.take(UNIT));
        String last = numbers.group(2) == null ? numbers.group(1) : numbers.group(2);
        Amount amount = cell.valueOr(
                Mend.AMOUNT, () -> Amount.range(measure.of(numbers.group(1)), measure.of(last), measure.unit()));
        return amount.perSide(cell.skips(SIDE));
    }

    private record Measure(AmountUnit unit, int times) {

        int of(String number) {
            return new BigDecimal(number).multiply(BigDecimal.valueOf(times)).intValueExact();
        }
    }

    private static Measure unit(@Nullable MatchResult read) {
        String word = read == null ? "" : read.group().strip().toLowerCase(Locale.ROOT);
        if (word.startsWith("min")) {
            return new Measure(AmountUnit.SECONDS, 60);
        }
        if (word.equals("km")) {
            return new Measure(AmountUnit.METRES, 1000);
        }
        return new Measure(
                switch (word.isEmpty() ? 'r' : word.charAt(0)) {
                    case 's', '"' -> AmountUnit.SECONDS;
                    case 'm' -> AmountUnit.METRES;
                    case 'c' -> AmountUnit.CONTACTS;
                    default -> AmountUnit.REPS;
                },
                1);
    }
}
