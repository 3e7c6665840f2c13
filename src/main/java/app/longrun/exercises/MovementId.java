package app.longrun.exercises;

import java.util.regex.Pattern;

/** The library's name for a movement, such as {@code back_squat}: kept for ever, because plans and logs refer to it. */
public record MovementId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*");

    public MovementId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A movement id is lower-case letters, digits and _, starting with a letter: '%s'".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
