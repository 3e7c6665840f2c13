package app.longrun.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The longest run of the last days, and how far one may go without the guard's R8 (science.md 3.6).
 *
 * @param metres how long it was
 * @param upToMetres the longest next run that is no more than the gym's percentage longer
 * @param days how far it looks back
 * @param percent by how much a run may be longer
 */
public record LongestRun(int metres, LocalDate on, int upToMetres, int days, int percent) {

    static Optional<LongestRun> of(List<TrainingSession> sessions, LocalDate today, GuardRoom room) {
        return sessions.stream()
                .filter(TrainingSession::isRun)
                .filter(run -> !run.on().isBefore(today.minusDays(room.days())))
                .max(Comparator.comparingInt(TrainingSession::metres))
                .map(run -> new LongestRun(
                        run.metres(),
                        run.on(),
                        (int) (run.metres() * (100L + room.percent()) / 100),
                        room.days(),
                        room.percent()));
    }
}
