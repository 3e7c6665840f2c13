package app.longrun.runners.ui;

import app.longrun.identity.MemberId;
import app.longrun.runners.KeyRunId;
import app.longrun.runners.KeyRunPlan;
import app.longrun.runners.RunThreshold;
import app.longrun.runners.RunnerDesk;
import app.longrun.runners.ThresholdKind;
import java.time.LocalDate;

/** Of a coach, for a member. */
record CoachActions(RunnerDesk desk, MemberId member) implements RunnerActions {

    @Override
    public void add(KeyRunPlan plan) {
        desk.addRun(member, plan);
    }

    @Override
    public void change(KeyRunId id, int version, KeyRunPlan plan) {
        desk.changeRun(member, id, version, plan);
    }

    @Override
    public void end(KeyRunId id) {
        desk.endRun(member, id);
    }

    @Override
    public void note(RunThreshold threshold) {
        desk.note(member, threshold);
    }

    @Override
    public void takeBack(ThresholdKind kind, LocalDate on) {
        desk.takeBack(member, kind, on);
    }
}
