package app.longrun.runners.ui;

import app.longrun.runners.KeyRunId;
import app.longrun.runners.KeyRunPlan;
import app.longrun.runners.RunThreshold;
import app.longrun.runners.ThresholdKind;
import java.time.LocalDate;

/** What the member and their coach both do with key runs and thresholds. */
interface RunnerActions {

    void add(KeyRunPlan plan);

    void change(KeyRunId id, int version, KeyRunPlan plan);

    void end(KeyRunId id);

    void note(RunThreshold threshold);

    void takeBack(ThresholdKind kind, LocalDate on);
}
