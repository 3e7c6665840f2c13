package app.longrun.exercises;

import java.util.regex.Pattern;

/** The library's name for an activity, such as {@code hill_repeat}: kept for ever, because classes and logs refer to it. */
public record ActivityId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*");

    public ActivityId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An activity id is lower-case letters, digits and _, starting with a letter: '%s'"
                            .formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
