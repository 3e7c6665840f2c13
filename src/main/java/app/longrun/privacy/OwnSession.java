package app.longrun.privacy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session the person did, as they logged it.
 *
 * @param kind CLASS, LIFTING, RUN or RACE
 * @param title what stood on their calendar; none for an unplanned one
 * @param rpe session RPE on the 0 to 10 scale, if they told it
 */
public record OwnSession(
        UUID id,
        LocalDate on,
        String kind,
        @Nullable String title,
        @Nullable Integer minutes,
        @Nullable BigDecimal rpe,
        @Nullable Integer metres,
        List<OwnSet> sets) {

    public OwnSession {
        sets = List.copyOf(sets);
    }

    OwnSession with(List<OwnSet> logged) {
        return new OwnSession(id, on, kind, title, minutes, rpe, metres, logged);
    }
}
