package app.longrun.trials.ui;

import app.longrun.platform.Refusal;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What is wrong with a form, one message for each field, in the order of the fields. */
final class FieldErrors {

    private static final String PREFIX = "trials.error.";

    private final Map<String, String> messages = new LinkedHashMap<>();
    private final MessageSource words;

    FieldErrors(MessageSource words) {
        this.words = words;
    }

    /** The value, or none and a message beside the field. */
    <T> @Nullable T read(String field, Supplier<? extends @Nullable T> value, String otherwise) {
        try {
            return value.get();
        } catch (Refusal e) {
            add(e);
        } catch (IllegalArgumentException | DateTimeException e) {
            add(field, otherwise);
        }
        return null;
    }

    void add(String field, String key, Object... arguments) {
        messages.putIfAbsent(field, words.getMessage(key, arguments, Locale.ENGLISH));
    }

    /** A refusal names its field in its key; one from the schedule is about the class. */
    void add(Refusal refusal) {
        String key = refusal.key();
        if (key.startsWith(PREFIX)) {
            add(key.substring(PREFIX.length(), key.lastIndexOf('.')), key, refusal.arguments());
        } else {
            add("scheduled", key.equals("classes.full") ? PREFIX + "scheduled.full" : PREFIX + "scheduled.gone");
        }
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    Map<String, String> messages() {
        return Map.copyOf(messages);
    }
}
