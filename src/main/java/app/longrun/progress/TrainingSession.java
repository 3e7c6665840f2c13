package app.longrun.progress;

import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.SessionLoad;
import app.longrun.prescriptions.Tonnage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session of the ledger as it was planned and done.
 *
 * @param effort none until it was told
 * @param legs the share of the load that the legs carried
 * @param metres of a run or race; 0 = not known
 * @param contacts foot contacts, as they were logged, or of a class as they were written
 */
record TrainingSession(
        LocalDate on,
        SessionKind kind,
        SessionState state,
        @Nullable SessionLoad effort,
        Percent legs,
        int metres,
        Tonnage tonnage,
        int contacts) {

    boolean isDone() {
        return state == SessionState.DONE;
    }

    /** A run or a race that was run, with a distance. */
    boolean isRun() {
        return isDone() && metres > 0 && (kind == SessionKind.RUN || kind == SessionKind.RACE);
    }
}
