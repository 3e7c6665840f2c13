package app.longrun.strength;

import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.notices.PlanChange;
import app.longrun.notices.PlanChanged;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts strength blocks on members' calendars and takes them back. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class Assignments {

    private final Blocks blocks;
    private final Forecasts forecasts;
    private final GymBlocks gymBlocks;
    private final AssignmentRows rows;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Assignments(
            Blocks blocks,
            Forecasts forecasts,
            GymBlocks gymBlocks,
            AssignmentRows rows,
            Calendar calendar,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.blocks = blocks;
        this.forecasts = forecasts;
        this.gymBlocks = gymBlocks;
        this.rows = rows;
        this.calendar = calendar;
        this.audit = audit;
        this.events = events;
    }

    /** The day a block usually starts on: the next Monday after today, in the gym's zone. */
    @Transactional(readOnly = true)
    public LocalDate nextMonday() {
        return forecasts.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** What {@link #assign} would do, conflicts and all; throws {@link Refusal} for a start, days or members that cannot be. */
    @Transactional(readOnly = true)
    public AssignmentPreview preview(BlockKey key, Collection<MemberId> who, LocalDate start, Set<DayOfWeek> days) {
        return forecasts.of(block(key), who, start, days);
    }

    /**
     * Assigns a block to members and puts its sessions on their calendars, all or none.
     *
     * @throws Refusal for an unknown block, a start in the past or over 365 days ahead, days the block does not fit on,
     *     members who are not of this gym, or a member who follows another block in these weeks
     */
    public List<AssignmentId> assign(BlockKey key, Collection<MemberId> who, LocalDate start, Set<DayOfWeek> days) {
        Block block = block(key);
        AssignmentPreview preview = forecasts.of(block, who, start, days);
        refuseConflicts(preview);
        GymBlock copy = gymBlocks.toFollow(key);
        Map<MemberId, AssignmentId> ids = new LinkedHashMap<>();
        preview.members().forEach(member -> ids.put(member.member(), new AssignmentId(Ids.next())));
        LocalDate end = block.rhythm().lastDay(start);
        rows.insert(ids, copy, Caller.current().self(), start, end, preview.weekdays());
        BlockSessions sessions = new BlockSessions(block, blocks.weeks(key));
        List<PlannedSession> planned = ids.entrySet().stream()
                .flatMap(entry -> sessions.of(entry.getValue(), entry.getKey(), preview.days()))
                .toList();
        calendar.plan(planned);
        audit.record(
                "assigned",
                "block",
                copy.id(),
                "%s v%d from %s to %s".formatted(block.name(), copy.number(), start, end),
                ids.keySet());
        events.publishEvent(new PlanChanged(
                ids.keySet(),
                PlanChange.ASSIGNED,
                block.name(),
                preview.days().size(),
                preview.days().getFirst().on()));
        return List.copyOf(ids.values());
    }

    /** Takes assignments back: what is still planned leaves the calendars, what was done stays; returns how many sessions left. */
    public int undo(Collection<AssignmentId> assignments) {
        List<UndoneAssignment> undone = rows.undo(assignments);
        if (undone.isEmpty()) {
            return 0;
        }
        int cancelled = calendar.cancelAssignments(
                undone.stream().map(UndoneAssignment::id).toList());
        List<MemberId> who = undone.stream().map(UndoneAssignment::member).toList();
        audit.record(
                "took back",
                "block",
                undone.getFirst().block(),
                "from %s".formatted(undone.getFirst().startsOn()),
                who);
        undone.forEach(this::tellTakenBack);
        return cancelled;
    }

    private void tellTakenBack(UndoneAssignment undone) {
        LocalDate next = undone.next();
        if (next != null) {
            events.publishEvent(new PlanChanged(
                    Set.of(undone.member()), PlanChange.TAKEN_BACK, undone.name(), undone.planned(), next));
        }
    }

    private Block block(BlockKey key) {
        return blocks.find(key).orElseThrow(() -> new Refusal("strength.refused.block", key.text()));
    }

    private static void refuseConflicts(AssignmentPreview preview) {
        List<MemberPreview> busy = preview.members().stream()
                .filter(member -> !member.conflicts().isEmpty())
                .toList();
        if (!busy.isEmpty()) {
            Conflict conflict = busy.getFirst().conflicts().getFirst();
            throw new Refusal(
                    "strength.refused.overlap",
                    busy.getFirst().name(),
                    conflict.block(),
                    Spoken.date(conflict.from()),
                    Spoken.date(conflict.to()),
                    busy.size() - 1);
        }
    }
}
