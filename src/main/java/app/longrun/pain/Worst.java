package app.longrun.pain;

import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The worst pain of a session; either answer may be missing, and missing is not 0. */
public record Worst(@Nullable PainScore during, @Nullable PainScore after) implements Serializable {

    /** The higher of what is known, empty when nothing is. */
    public Optional<PainScore> known() {
        return Stream.of(Optional.ofNullable(during), Optional.ofNullable(after))
                .flatMap(Optional::stream)
                .max(PainScore::compareTo);
    }

    /** Whether both questions were answered. */
    public boolean isComplete() {
        return during != null && after != null;
    }
}
