package app.longrun.safety;

import app.longrun.pain.Action;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a rule did by itself.
 *
 * @param action of the pain ladder, which it follows from; none = a coach's word since
 * @param sessions how many of the next four weeks it touches
 * @param from the day of the first of them
 * @param began on the gym's clocks
 * @param ended none = it stands
 */
public record PainChange(
        Easing easing,
        @Nullable Action action,
        int sessions,
        LocalDate from,
        LocalDateTime began,
        @Nullable LocalDateTime ended)
        implements Serializable {}
