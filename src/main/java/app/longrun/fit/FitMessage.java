package app.longrun.fit;

import java.io.Serializable;
import java.util.List;

/** One message to be written: its number in the profile, and its fields in order. */
public record FitMessage(int number, List<FitField> fields) implements Serializable {

    public FitMessage {
        fields = List.copyOf(fields);
    }

    /** A message of some fields. */
    public static FitMessage of(int number, FitField... fields) {
        return new FitMessage(number, List.of(fields));
    }

    boolean isShapedLike(FitMessage other) {
        return number == other.number && shape().equals(other.shape());
    }

    private List<List<Integer>> shape() {
        return fields.stream()
                .map(field -> List.of(field.number(), field.type().code(), field.bytes()))
                .toList();
    }
}
