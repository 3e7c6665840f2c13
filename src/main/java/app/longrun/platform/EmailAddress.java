package app.longrun.platform;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, in lower case: one {@code @}, something on both sides, at most 254 characters. */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Write an e-mail address such as sam@example.org");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
