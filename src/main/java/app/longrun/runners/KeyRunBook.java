package app.longrun.runners;

import app.longrun.calendar.RunWeek;
import app.longrun.calendar.RunWeeks;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.notices.PlanChange;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Key runs and what comes of them on the calendar, changed together. */
@Component
class KeyRunBook {

    private static final int MOST = 14;

    private final KeyRunRows rows;
    private final RunWeeks weeks;
    private final KeyRunNews news;
    private final AuditTrail audit;
    private final Clock clock;

    KeyRunBook(KeyRunRows rows, RunWeeks weeks, KeyRunNews news, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.weeks = weeks;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    List<KeyRun> of(MemberId member) {
        return rows.of(member, today());
    }

    KeyRunId add(MemberId member, KeyRunPlan plan) {
        String title = KeyRunRules.title(plan);
        KeyRunRules.check(plan, today());
        if (of(member).size() >= MOST) {
            throw new Refusal("runners.run.many", MOST);
        }
        KeyRunId id = new KeyRunId(Ids.next());
        rows.insert(member, id, plan, title);
        news.tell(member, PlanChange.ASSIGNED, title, settle(id, member, plan, title));
        note("planned", member, id, title);
        return id;
    }

    void change(MemberId member, KeyRunId id, int version, KeyRunPlan plan) {
        changeable(member, id);
        String title = KeyRunRules.title(plan);
        KeyRunRules.check(plan, today());
        if (!rows.update(id, version, plan, title)) {
            throw new Refusal("runners.run.stale");
        }
        news.tell(member, PlanChange.MOVED, title, settle(id, member, plan, title));
        note("changed", member, id, title);
    }

    void end(MemberId member, KeyRunId id) {
        KeyRun run = changeable(member, id);
        weeks.settle(List.of(id.id()), today(), List.of());
        rows.delete(id);
        String title = run.plan().title();
        news.tell(member, PlanChange.TAKEN_BACK, title, ahead(id, member, run.plan(), title));
        note("ended", member, id, title);
    }

    /** A member changes what they entered themselves; a coach everything. */
    private KeyRun changeable(MemberId member, KeyRunId id) {
        KeyRun run = rows.find(member, id).orElseThrow(() -> new Refusal("runners.run.unknown"));
        if (run.isByCoach() && isOwn(member)) {
            throw new Refusal("runners.run.coach");
        }
        return run;
    }

    private List<RunWeek> settle(KeyRunId id, MemberId member, KeyRunPlan plan, String title) {
        List<RunWeek> ahead = ahead(id, member, plan, title);
        weeks.settle(List.of(id.id()), today(), ahead);
        return ahead;
    }

    private List<RunWeek> ahead(KeyRunId id, MemberId member, KeyRunPlan plan, String title) {
        return KeyRunWeeks.of(id, member, plan, title, today()).toList();
    }

    /** What one does for oneself leaves no trace. */
    private void note(String action, MemberId member, KeyRunId id, String title) {
        if (!isOwn(member)) {
            audit.record(action, "key run", id.id(), title, List.of(member));
        }
    }

    private static boolean isOwn(MemberId member) {
        return member.equals(Caller.current().member());
    }

    private LocalDate today() {
        return CurrentGym.today(clock);
    }
}
