package app.longrun.pain;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a runner said of one site about one session.
 *
 * @param at when it began, on the gym's wall clock
 * @param nextMorning none = not said
 * @param hasStopWord whether they said something that only a professional may judge
 */
public record Report(
        LocalDateTime at, Worst worst, @Nullable PainScore nextMorning, boolean hasStopWord) implements Serializable {

    /** Scores alone. */
    public Report(LocalDateTime at, Worst worst, @Nullable PainScore nextMorning) {
        this(at, worst, nextMorning, false);
    }
}
