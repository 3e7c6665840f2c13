package app.longrun.pain;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a runner said of one site about one session.
 *
 * @param at when it began, on the gym's wall clock
 * @param nextMorning none = not said
 */
public record Report(
        LocalDateTime at, Worst worst, @Nullable PainScore nextMorning) implements Serializable {}
