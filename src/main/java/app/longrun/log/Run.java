package app.longrun.log;

import app.longrun.guard.RunKind;
import app.longrun.prescriptions.SessionLoad;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run that was done without having been planned.
 *
 * @param metres from 100 to 1,000,000
 * @param startedAt when it began, if somebody knows it to the hour
 */
public record Run(
        RunKind kind,
        LocalDate on,
        int metres,
        SessionLoad effort,
        @Nullable Instant startedAt) {

    /** A run whose hour nobody asked for. */
    public Run(RunKind kind, LocalDate on, int metres, SessionLoad effort) {
        this(kind, on, metres, effort, null);
    }
}
