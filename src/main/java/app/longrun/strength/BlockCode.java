package app.longrun.strength;

import java.util.Optional;
import java.util.regex.Pattern;

/** The code of a library block, such as {@code MAX-8}. */
public record BlockCode(String text) implements BlockKey {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-[0-9]{1,2}");

    public BlockCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "A block's code is three capitals, a hyphen and a number such as MAX-8, not \"" + text + "\"");
        }
    }

    /** The code in an address, if it could be one. */
    public static Optional<BlockCode> from(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(new BlockCode(typed)) : Optional.empty();
    }
}
