package app.longrun.prescriptions.whiteboard.words;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts one token at a time off a line: typographic signs become plain ones, letters and digits part even without a blank. */
final class Scan {

    private static final String FRACTIONS = "½¼¾⅛⅜⅝⅞";
    private static final String[] PARTS = {"0.5", "0.25", "0.75", "0.125", "0.375", "0.625", "0.875"};
    private static final int MOST_DIGITS = 9;

    private final String line;

    Scan(String line) {
        this.line = line;
    }

    int blanksFrom(int from) {
        int at = from;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    Token next(int from) {
        char first = plain(from);
        if (isDigit(first) || FRACTIONS.indexOf(first) >= 0) {
            return number(from);
        }
        if (Character.isLetter(first)) {
            return word(from);
        }
        boolean isBullet = line.charAt(from) == '*' && blanksBefore(from) == 0;
        if (isBullet) {
            return token(Token.Kind.SIGN, "•", BigDecimal.ZERO, from, from + 1);
        }
        boolean isSeconds = first == ':'
                && digits(from + 1) == from + 3
                && (from == 0 || isBlank(line.charAt(from - 1)) || "(@/".indexOf(plain(from - 1)) >= 0)
                && (from + 3 >= line.length() || !Character.isLetter(line.charAt(from + 3)));
        if (isSeconds) {
            int seconds = Integer.parseInt(plainText(from + 1, from + 3));
            return token(Token.Kind.TIME, String.valueOf(seconds), BigDecimal.valueOf(seconds), from, from + 3);
        }
        return token(Token.Kind.SIGN, String.valueOf(first), BigDecimal.ZERO, from, from + 1);
    }

    private Token word(int from) {
        int end = from + 1;
        // 3xmax is 3, x and max.
        boolean isTimes = Character.toLowerCase(plain(from)) == 'x' && from > 0 && isDigitAt(from - 1);
        while (!isTimes && end < line.length() && (Character.isLetter(line.charAt(end)) || isInnerApostrophe(end))) {
            end++;
        }
        end = Glued.to(line, from, end);
        end = from > 0 && isDigitAt(from - 1) ? Glued.unit(line, from, end) : end;
        StringBuilder text = new StringBuilder();
        for (int i = from; i < end; i++) {
            if (plain(i) != '\'') {
                text.append(plain(i));
            }
        }
        String word = text.toString().toLowerCase(Locale.ROOT);
        boolean isBy = word.equals("by") && isDigitAt(blanksBefore(from) - 1) && isDigitAt(blanksFrom(end));
        return token(Token.Kind.WORD, isBy ? "x" : word, BigDecimal.ZERO, from, end);
    }

    private int blanksBefore(int to) {
        int at = to;
        while (at > 0 && isBlank(line.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean isInnerApostrophe(int at) {
        return plain(at) == '\'' && at + 1 < line.length() && Character.isLetter(line.charAt(at + 1));
    }

    private Token number(int from) {
        int fraction = FRACTIONS.indexOf(plain(from));
        if (fraction >= 0) {
            return number(from, from + 1, new BigDecimal(PARTS[fraction]));
        }
        int end = digits(from);
        if (end - from > MOST_DIGITS) {
            return token(Token.Kind.SIGN, "digits", BigDecimal.ZERO, from, end);
        }
        StringBuilder text = new StringBuilder(plainText(from, end));
        int parted = digits(end + 1);
        boolean points = end + 1 < line.length() && ".,".indexOf(plain(end)) >= 0 && parted > end + 1;
        int decimals = parted - end - 1;
        // 1,000 m is a thousand; 10,8,6 is a list.
        boolean behindOne = from >= 2 && plain(from - 1) == ',' && isDigitAt(from - 2);
        boolean listed = plain(Math.min(end, line.length() - 1)) == ','
                && (behindOne || (isSign(parted, ',') && isDigitAt(parted + 1)));
        if (points && plain(end) == ',' && decimals == 3 && !listed && end - from <= 3 && plain(from) != '0') {
            return number(from, parted, new BigDecimal(text + plainText(end + 1, parted)));
        }
        if (points && decimals <= 3 && !listed && !(isSign(parted, '.') && isDigitAt(parted + 1))) {
            text.append('.').append(plainText(end + 1, parted));
            return number(from, parted, new BigDecimal(text.toString()));
        }
        Token time = time(from, end);
        if (time != null) {
            return time;
        }
        int vulgar = end < line.length() ? FRACTIONS.indexOf(plain(end)) : -1;
        if (vulgar >= 0) {
            return number(from, end + 1, new BigDecimal(text.toString()).add(new BigDecimal(PARTS[vulgar])));
        }
        return number(from, end, new BigDecimal(text.toString()));
    }

    private @Nullable Token time(int from, int end) {
        char sign = end < line.length() ? plain(end) : ' ';
        int second = digits(end + 1);
        boolean isTime = (sign == ':' || sign == '\'') && second == end + 3 && end - from <= 3;
        if (!isTime) {
            return null;
        }
        int minutes = Integer.parseInt(plainText(from, end));
        int seconds = Integer.parseInt(plainText(end + 1, second));
        if (seconds > 59) {
            return null;
        }
        int after = second;
        if (sign == ':' && isSign(second, ':') && digits(second + 1) == second + 3) {
            seconds = minutes * 3600 + seconds * 60 + Integer.parseInt(plainText(second + 1, second + 3));
            after = second + 3;
        } else {
            seconds += minutes * 60;
            after += sign == '\'' && isSign(after, '"') ? 1 : 0;
        }
        return token(Token.Kind.TIME, String.valueOf(seconds), BigDecimal.valueOf(seconds), from, after);
    }

    private Token number(int from, int end, BigDecimal number) {
        return token(Token.Kind.NUMBER, number.toPlainString(), number, from, end);
    }

    private Token token(Token.Kind kind, String text, BigDecimal number, int from, int end) {
        return new Token(kind, text, number, from, end, from == 0 || isBlank(line.charAt(from - 1)));
    }

    private int digits(int from) {
        int at = from;
        while (isDigitAt(at)) {
            at++;
        }
        return at;
    }

    private boolean isDigitAt(int at) {
        return at >= 0 && at < line.length() && isDigit(plain(at));
    }

    private boolean isSign(int at, char sign) {
        return at < line.length() && plain(at) == sign;
    }

    private String plainText(int from, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < end; i++) {
            text.append(plain(i));
        }
        return text.toString();
    }

    private char plain(int at) {
        return Signs.plain(line.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
