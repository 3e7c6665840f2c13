package app.longrun.tenancy;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** The word a gym has in addresses, as in {@code /g/harbour/plan}: 3 to 40 lower-case letters, digits and hyphens. */
public record GymSlug(String word) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,38}[a-z0-9]");

    public GymSlug {
        if (!FORM.matcher(word).matches()) {
            throw new IllegalArgumentException(
                    "A gym's address word has 3 to 40 lower-case letters, digits and hyphens and starts with a letter");
        }
    }

    /** The slug a visitor typed, if it could be one. */
    public static Optional<GymSlug> from(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(new GymSlug(typed)) : Optional.empty();
    }

    @Override
    public String toString() {
        return word;
    }
}
