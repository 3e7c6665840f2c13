package app.longrun.uploads;

import app.longrun.guard.RunKind;
import app.longrun.recordings.RecordedRun;
import java.time.LocalDateTime;

/**
 * A recorded run before it is saved.
 *
 * @param startedAt on the gym's clocks
 * @param kind what it was for, going by its length
 * @param isKnown whether this very run was saved before
 * @param othersThatDay how many other runs are logged on its day
 */
public record RunPreview(RecordedRun run, LocalDateTime startedAt, RunKind kind, boolean isKnown, int othersThatDay) {

    /** Whole minutes, one at least. */
    public int minutes() {
        return minutes(run);
    }

    static int minutes(RecordedRun run) {
        return Math.toIntExact(Math.max(1, (run.time().toSeconds() + 30) / 60));
    }
}
