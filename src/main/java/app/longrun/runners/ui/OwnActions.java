package app.longrun.runners.ui;

import app.longrun.runners.KeyRunId;
import app.longrun.runners.KeyRunPlan;
import app.longrun.runners.OwnRunner;
import app.longrun.runners.RunThreshold;
import app.longrun.runners.ThresholdKind;
import java.time.LocalDate;

/** Of the member themselves. */
record OwnActions(OwnRunner runner) implements RunnerActions {

    @Override
    public void add(KeyRunPlan plan) {
        runner.addRun(plan);
    }

    @Override
    public void change(KeyRunId id, int version, KeyRunPlan plan) {
        runner.changeRun(id, version, plan);
    }

    @Override
    public void end(KeyRunId id) {
        runner.endRun(id);
    }

    @Override
    public void note(RunThreshold threshold) {
        runner.note(threshold);
    }

    @Override
    public void takeBack(ThresholdKind kind, LocalDate on) {
        runner.takeBack(kind, on);
    }
}
