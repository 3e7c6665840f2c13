package app.longrun.prescriptions.whiteboard.words;

import java.math.BigDecimal;

/**
 * A number, a time such as 1:30, a word or a single sign of a line.
 *
 * @param text in lower case, with plain quotes and dashes; of a time its seconds
 * @param number of a number or time, else zero
 * @param start the first character in the line
 * @param end the character after the last
 * @param spaced whether a blank or the line's begin stands before it
 */
public record Token(Kind kind, String text, BigDecimal number, int start, int end, boolean spaced) {

    /** What a token can be. */
    public enum Kind {
        NUMBER,
        TIME,
        WORD,
        SIGN
    }

    /** Whether it is this word or sign. */
    public boolean is(String other) {
        return text.equals(other) && kind != Kind.NUMBER;
    }

    /** Whether it is a number. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is a word. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is a number without decimals. */
    public boolean isWhole() {
        return isNumber() && number.scale() <= 0;
    }
}
