package app.longrun.prescriptions.sheet;

import app.longrun.prescriptions.Rest;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The rest in a cell: {@code r3:00}, {@code r90}, {@code rest 2 min}, {@code 90s rest}, {@code no rest}. */
final class RestInCell {

    private static final String TIME = "(?:(\\d{1,2})[:']([0-5]\\d)\"?(?:\\s?min(?:s|utes?)?)?" + "|" + CellText.NUMBER
            + "\\s?(?:(s|secs?|seconds?|\")|(m|mins?|minutes?|'))?)(?![a-z0-9])";
    private static final Pattern BEFORE = CellText.pattern("(?:r|rest|rec|recovery)(?![a-z])[\\s:=]*");
    private static final Pattern TIMED = CellText.pattern(TIME);
    private static final Pattern AFTER = CellText.pattern(TIME + "\\s?(?:rest|rec|recovery)(?![a-z])");
    private static final Pattern RANGE = CellText.pattern(CellText.NUMBER + "\\s?-\\s?" + TIME);
    private static final Pattern RANGE_AFTER =
            CellText.pattern(CellText.NUMBER + "\\s?-\\s?" + TIME + "\\s?(?:rest|rec|recovery)(?![a-z])");
    private static final Pattern NONE = CellText.pattern("no rest(?![a-z])");
    private static final Pattern GOES_ON = Pattern.compile("[-+/:]|\\.\\d");
    /** Nobody rests 2 seconds and nobody writes 90 minutes; between the two the coach is asked. */
    private static final int SURELY_SECONDS = 20;

    private RestInCell() {}

    static Optional<Rest> read(CellText cell) {
        if (cell.skips(NONE)) {
            return Optional.of(new Rest(0));
        }
        if (cell.skips(RANGE_AFTER)) {
            throw cell.read(Mend.REST);
        }
        MatchResult time = cell.take(AFTER);
        if (time != null) {
            return Optional.of(rest(cell, time));
        }
        if (!cell.skips(BEFORE)) {
            return Optional.empty();
        }
        if (cell.skips(RANGE)) {
            throw cell.read(Mend.REST);
        }
        time = cell.take(TIMED);
        if (time == null) {
            throw cell.next(Mend.REST, true);
        }
        Rest rest = rest(cell, time);
        if (cell.skips(GOES_ON)) {
            throw cell.next(Mend.REST, true);
        }
        return Optional.of(rest);
    }

    private static Rest rest(CellText cell, MatchResult time) {
        if (time.group(1) != null) {
            int seconds = 60 * Integer.parseInt(time.group(1)) + Integer.parseInt(time.group(2));
            return cell.valueOr(Mend.REST, () -> new Rest(seconds));
        }
        BigDecimal number = new BigDecimal(time.group(3));
        boolean isBare = time.group(4) == null && time.group(5) == null;
        if (isBare && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(SURELY_SECONDS)) < 0) {
            throw cell.read(Mend.WHICH_REST);
        }
        BigDecimal seconds = time.group(5) == null ? number : number.multiply(BigDecimal.valueOf(60));
        return cell.valueOr(Mend.REST, () -> new Rest(seconds.intValueExact()));
    }
}
