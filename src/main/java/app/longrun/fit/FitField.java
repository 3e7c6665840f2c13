package app.longrun.fit;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/**
 * One field of a message to be written.
 *
 * @param number of the field in its message
 * @param text what a {@link FitType#STRING} says, empty for every other type
 */
public record FitField(int number, FitType type, long value, String text) implements Serializable {

    private static final int LONGEST = 254;

    public FitField {
        if (number < 0 || number > 255) {
            throw new IllegalArgumentException("A field has a number from 0 to 255, not " + number);
        }
    }

    /** A field with a number in it. */
    public static FitField of(int number, FitType type, long value) {
        return new FitField(number, type, value, "");
    }

    /** A field with a text in it, cut to what a field can hold without cutting a letter. */
    public static FitField of(int number, String text) {
        String kept = text.replace("\0", "");
        while (kept.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return new FitField(number, FitType.STRING, 0, kept);
    }

    int bytes() {
        return type == FitType.STRING ? text.getBytes(StandardCharsets.UTF_8).length + 1 : type.size();
    }
}
