package app.longrun.runners;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.MemberId;
import app.longrun.identity.MemberName;
import app.longrun.identity.Members;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member as a runner, for the coaches: what they said, and what the coach plans for them. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class RunnerDesk {

    private final Members members;
    private final RunnerBook runners;
    private final KeyRunBook keyRuns;
    private final ThresholdBook thresholds;
    private final AuditTrail audit;

    RunnerDesk(Members members, RunnerBook runners, KeyRunBook keyRuns, ThresholdBook thresholds, AuditTrail audit) {
        this.members = members;
        this.runners = runners;
        this.keyRuns = keyRuns;
        this.thresholds = thresholds;
        this.audit = audit;
    }

    /** Who it is; empty for whoever never was a member of this gym. */
    @Transactional(readOnly = true)
    public Optional<MemberName> find(MemberId member) {
        return members.named(List.of(member)).stream().findFirst();
    }

    /** All of it, in five statements. */
    @Transactional(readOnly = true)
    public RunnerSheet sheet(MemberId member) {
        return runners.read(member);
    }

    /** Says whether a member is new to lifting; none = their logged sessions are counted again. */
    public void judge(MemberId member, @Nullable Boolean novice) {
        mustBelong(member);
        runners.judge(member, novice);
        audit.record(
                "judged",
                "runner",
                member.id(),
                novice == null ? "counted" : novice ? "new to lifting" : "used to lifting",
                List.of(member));
    }

    /** Plans a key run for a member, week after week; throws {@link Refusal} for one that cannot be. */
    public KeyRunId addRun(MemberId member, KeyRunPlan plan) {
        mustBelong(member);
        return keyRuns.add(member, plan);
    }

    /** Changes a key run and all runs to come that nobody has touched; throws {@link Refusal} as for one's own. */
    public void changeRun(MemberId member, KeyRunId id, int version, KeyRunPlan plan) {
        keyRuns.change(member, id, version, plan);
    }

    /** Ends a key run: what nobody has touched leaves the calendar. */
    public void endRun(MemberId member, KeyRunId id) {
        keyRuns.end(member, id);
    }

    /** Notes a threshold for a member; throws {@link Refusal} for one that cannot be. */
    public void note(MemberId member, RunThreshold threshold) {
        mustBelong(member);
        thresholds.note(member, threshold);
        audit.record("noted", "threshold", member.id(), threshold.kind().name(), List.of(member));
    }

    /** Takes a threshold back. */
    public void takeBack(MemberId member, ThresholdKind kind, LocalDate on) {
        thresholds.takeBack(member, kind, on);
    }

    private void mustBelong(MemberId member) {
        if (find(member).isEmpty()) {
            throw new Refusal("runners.member.unknown");
        }
    }
}
