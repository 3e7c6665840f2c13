package app.longrun.pain;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** How the morning after a session was. */
public enum Morning {
    /** At the runner's baseline or below. */
    SETTLED,
    /** Above it, or nobody said by noon (science.md 7.3). */
    NOT_SETTLED,
    /** Not there yet, or not noon yet. */
    TO_COME;

    private static final LocalTime ANSWER_BY = LocalTime.NOON;

    /** The morning after a session on the day of {@code session}, seen at {@code now}, both on the gym's wall clock. */
    public static Morning of(LocalDateTime session, @Nullable PainScore answer, PainScore baseline, LocalDateTime now) {
        if (answer != null) {
            return answer.compareTo(baseline) <= 0 ? SETTLED : NOT_SETTLED;
        }
        LocalDateTime noon = session.toLocalDate().plusDays(1).atTime(ANSWER_BY);
        return now.isBefore(noon) ? TO_COME : NOT_SETTLED;
    }
}
