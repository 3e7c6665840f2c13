package app.longrun.runners;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller says of themselves as a runner. */
@Service
@Transactional
@Needs(Permission.FOLLOW_PLAN)
public class OwnRunner {

    private final RunnerBook runners;
    private final KeyRunBook keyRuns;
    private final ThresholdBook thresholds;
    private final FreeTimeRows hours;
    private final ApplicationEventPublisher events;

    OwnRunner(
            RunnerBook runners,
            KeyRunBook keyRuns,
            ThresholdBook thresholds,
            FreeTimeRows hours,
            ApplicationEventPublisher events) {
        this.runners = runners;
        this.keyRuns = keyRuns;
        this.thresholds = thresholds;
        this.hours = hours;
        this.events = events;
    }

    /** All of it, in five statements. */
    @Transactional(readOnly = true)
    public RunnerSheet sheet() {
        return runners.read(self());
    }

    /** Keeps what the caller brings along. */
    public void describe(Background background) {
        runners.describe(self(), background);
    }

    /** Makes the caller's free hours these and no others; throws {@link Refusal} for hours that cannot be. */
    public void keepHours(List<FreeTime> free) {
        hours.replace(self(), free);
        events.publishEvent(new FreeTimeChanged(self()));
    }

    /** Adds a key run and puts it on the calendar, week after week; throws {@link Refusal} for one that cannot be. */
    public KeyRunId addRun(KeyRunPlan plan) {
        return keyRuns.add(self(), plan);
    }

    /**
     * Changes a key run and all runs to come that nobody has touched.
     *
     * @throws Refusal for a coach's key run, one that has changed since it was read, or one that cannot be
     */
    public void changeRun(KeyRunId id, int version, KeyRunPlan plan) {
        keyRuns.change(self(), id, version, plan);
    }

    /** Ends a key run: what nobody has touched leaves the calendar; throws {@link Refusal} for a coach's. */
    public void endRun(KeyRunId id) {
        keyRuns.end(self(), id);
    }

    /** Notes a threshold; the same kind on the same day corrects it. Throws {@link Refusal} for one that cannot be. */
    public void note(RunThreshold threshold) {
        thresholds.note(self(), threshold);
    }

    /** Takes a threshold back; what is not there is nothing to take back. */
    public void takeBack(ThresholdKind kind, LocalDate on) {
        thresholds.takeBack(self(), kind, on);
    }

    private static MemberId self() {
        return Caller.current().self();
    }
}
