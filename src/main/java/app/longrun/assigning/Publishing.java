package app.longrun.assigning;

import java.time.LocalDate;
import java.util.Optional;

/** When a member sees the sessions they were assigned. */
public enum Publishing {
    /** All of them at once. */
    NOW,
    /** Each week of the block two days before it begins, so that the week-end is there to plan it [J]. */
    WEEKLY,
    /** None, until a coach publishes them. */
    HIDDEN;

    private static final int DAYS_AHEAD = 2;

    /** From which day on a week that begins on {@code weekBegins} is seen; empty = from the beginning. */
    Optional<LocalDate> visibleFrom(LocalDate weekBegins) {
        return switch (this) {
            case NOW -> Optional.empty();
            case WEEKLY -> Optional.of(weekBegins.minusDays(DAYS_AHEAD));
            case HIDDEN -> Optional.of(LocalDate.MAX);
        };
    }
}
