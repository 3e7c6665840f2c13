package app.longrun.fit;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One message as it was read: its number in the profile, and those of its fields that hold something. */
public record ReadMessage(int number, Map<Integer, Long> numbers, Map<Integer, String> texts) implements Serializable {

    public ReadMessage {
        numbers = Map.copyOf(numbers);
        texts = Map.copyOf(texts);
    }

    /** The number in a field, the first one of several; none where it is missing or marked as none. */
    public OptionalLong value(int field) {
        Long value = numbers.get(field);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** The text in a field, if it holds any. */
    public Optional<String> text(int field) {
        return Optional.ofNullable(texts.get(field));
    }
}
