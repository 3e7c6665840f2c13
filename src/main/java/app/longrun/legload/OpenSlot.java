package app.longrun.legload;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place that no rule minds.
 *
 * @param at none = any time of the day, for a session that had none and needs none there
 */
public record OpenSlot(LocalDate on, @Nullable LocalTime at) implements Serializable {

    private static final int DAYS_EITHER_WAY = 7;

    /** A day, then the one after it and the one before it, and so on for a week either way. */
    static Stream<LocalDate> daysRound(LocalDate day) {
        return IntStream.rangeClosed(0, 2 * DAYS_EITHER_WAY)
                .mapToObj(n -> n % 2 == 0 ? day.minusDays(n / 2) : day.plusDays((n + 1) / 2));
    }

    /** The place of {@code session} at {@code start}: one without a time is given one only where its usual hour will not do. */
    static OpenSlot of(GuardedSession session, LocalDateTime start) {
        boolean isUsual = session.at() == null
                && start.toLocalTime().equals(session.bout().start().toLocalTime());
        return new OpenSlot(start.toLocalDate(), isUsual ? null : start.toLocalTime());
    }
}
