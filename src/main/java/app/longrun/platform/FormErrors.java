package app.longrun.platform;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What is wrong with a plain page's form: one message for each field, in the order of the fields. */
public final class FormErrors {

    private final Map<String, String> messages = new LinkedHashMap<>();
    private final MessageSource words;

    /** Nothing is wrong yet. */
    public FormErrors(MessageSource words) {
        this.words = words;
    }

    /** The value, or none and a message beside the field: the refusal's own, or {@code otherwise} for any other fault. */
    public <T> @Nullable T read(String field, Supplier<? extends T> value, String otherwise) {
        try {
            return value.get();
        } catch (Refusal refusal) {
            add(field, refusal.key(), refusal.arguments());
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            add(field, otherwise);
        }
        return null;
    }

    /** Says what is wrong with a field, unless something was said already. */
    public void add(String field, String key, Object... arguments) {
        messages.putIfAbsent(field, words.getMessage(key, arguments, Locale.ENGLISH));
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return messages.isEmpty();
    }

    /** The messages by field. */
    public Map<String, String> messages() {
        return Map.copyOf(messages);
    }
}
