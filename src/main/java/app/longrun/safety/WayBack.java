package app.longrun.safety;

import app.longrun.pain.ReturnToRun;
import app.longrun.pain.RunGate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Somebody's way back to running.
 *
 * @param lacksYes whether a professional's yes has to be noted by a coach first
 * @param gates those that are passed
 * @param stage what comes next once the gates are passed
 * @param sessions the days that were run, oldest first
 * @param isFinished whether half an hour was run twice as it should be
 */
public record WayBack(
        BodySite site,
        boolean lacksYes,
        Set<RunGate> gates,
        ReturnToRun stage,
        List<LocalDate> sessions,
        boolean isFinished)
        implements Serializable {

    public WayBack {
        gates = Set.copyOf(gates);
        sessions = List.copyOf(sessions);
    }

    /** Whether running may begin. */
    public boolean isOpen() {
        return !lacksYes && gates.size() == RunGate.values().length;
    }
}
