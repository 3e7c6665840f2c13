package app.longrun.prescriptions.sheet;

import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a cell, read from left to right; typographic signs and decimal commas count as their plain fellows. */
final class CellText {

    /** A number as typed, after decimal commas became points. */
    static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,4})?)";

    private static final int LONGEST = 200;
    private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,;.@|()·:]|(?<=\\s)-(?=\\s))+");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final String typed;
    private final String plain;
    private int at;
    private int before;

    CellText(String typed) {
        if (typed.length() > LONGEST) {
            throw new UnclearCell(Mend.LONG, typed.substring(0, LONGEST));
        }
        this.typed = typed;
        this.plain = plain(typed);
        skip();
    }

    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    boolean isDone() {
        return at == plain.length();
    }

    void skip() {
        take(BETWEEN);
    }

    /** What the pattern reads from here on, or null and nothing is read. */
    @Nullable
    MatchResult take(Pattern pattern) {
        Matcher matcher = pattern.matcher(plain).region(at, plain.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        before = at;
        at = matcher.end();
        return matcher.toMatchResult();
    }

    boolean skips(Pattern pattern) {
        return take(pattern) != null;
    }

    /** The value of what was just read; its limits are those of the value itself. */
    <T> T valueOr(Mend mend, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw (UnclearCell) read(mend).initCause(e);
        }
    }

    /** The reading stops at what was just read. */
    UnclearCell read(Mend mend) {
        return new UnclearCell(mend, typed.substring(before, at).strip());
    }

    /** The reading stops at the word that comes now, with what was just read before it when {@code together}. */
    UnclearCell next(Mend mend, boolean together) {
        int from = together ? before : at;
        take(WORD);
        return new UnclearCell(mend, typed.substring(from, at).strip());
    }

    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed);
        for (int i = 0; i < typed.length(); i++) {
            boolean isDecimalComma = typed.charAt(i) == ',' && isDigit(typed, i - 1) && isDigit(typed, i + 1);
            plain.setCharAt(i, isDecimalComma ? '.' : plain(typed.charAt(i)));
        }
        return plain.toString();
    }

    private static boolean isDigit(String typed, int i) {
        return i >= 0 && i < typed.length() && typed.charAt(i) >= '0' && typed.charAt(i) <= '9';
    }

    private static char plain(char typed) {
        return switch (typed) {
            case '×', '✕', '✖', '*' -> 'x';
            case '–', '—', '−', '‑', '‐' -> '-';
            case '“', '”', '″' -> '"';
            case '‘', '’', '′', '`' -> '\'';
            case '\u00a0', '\u2009', '\u202f', '\t', '\r', '\n' -> ' ';
            default -> typed;
        };
    }
}
