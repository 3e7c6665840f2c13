package app.longrun.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * What was done of what was planned in the last four weeks. What was moved counts where it lies now, what was taken off the
 * plan does not count, and what is open today is not due yet.
 */
public record Adherence(int done, int due) {

    /** How far it looks back. */
    public static final int DAYS = 28;

    static Adherence of(List<TrainingSession> sessions, LocalDate today) {
        List<TrainingSession> lately = sessions.stream()
                .filter(session -> session.on().isAfter(today.minusDays(DAYS))
                        && !session.on().isAfter(today))
                .filter(session -> session.isDone() || session.on().isBefore(today))
                .toList();
        return new Adherence(
                (int) lately.stream().filter(TrainingSession::isDone).count(), lately.size());
    }
}
