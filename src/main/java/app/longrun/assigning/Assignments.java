package app.longrun.assigning;

import app.longrun.calendar.BlockCalendar;
import app.longrun.calendar.BlockCopy;
import app.longrun.calendar.TouchedSession;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.strength.Block;
import app.longrun.strength.BlockKey;
import app.longrun.strength.Blocks;
import app.longrun.strength.GymBlock;
import app.longrun.strength.GymBlocks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts strength blocks on members' calendars, for many in one go. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class Assignments {

    private final Blocks blocks;
    private final GymBlocks gymBlocks;
    private final Forecasts forecasts;
    private final Knowledge knowledge;
    private final AssignmentRows rows;
    private final EarlyEnds earlyEnds;
    private final BlockCalendar calendar;
    private final Telling telling;
    private final AuditTrail audit;

    Assignments(
            Blocks blocks,
            GymBlocks gymBlocks,
            Forecasts forecasts,
            Knowledge knowledge,
            AssignmentRows rows,
            EarlyEnds earlyEnds,
            BlockCalendar calendar,
            Telling telling,
            AuditTrail audit) {
        this.blocks = blocks;
        this.gymBlocks = gymBlocks;
        this.forecasts = forecasts;
        this.knowledge = knowledge;
        this.rows = rows;
        this.earlyEnds = earlyEnds;
        this.calendar = calendar;
        this.telling = telling;
        this.audit = audit;
    }

    /** The day on the gym's clocks. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return forecasts.today();
    }

    /** The day a block usually starts on: the next Monday after today, in the gym's zone. */
    @Transactional(readOnly = true)
    public LocalDate nextMonday() {
        return forecasts.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** What {@link #assign} would do, with what a coach should know of each; throws {@link Refusal} for what cannot be at all. */
    public OrderPreview preview(AssignmentOrder order) {
        OrderPreview preview = forecasts.of(block(order.block()), order);
        return new OrderPreview(
                preview.block(), knowledge.of(preview.people(), blocks.weeks(order.block()), forecasts.today()));
    }

    /**
     * Assigns a block to the people of an order and puts its sessions on their calendars, all or none.
     *
     * @throws Refusal for an unknown block, a start in the past or over 365 days ahead, days the block does not fit on,
     *     members who are not of this gym, or one for whom something stands in the way
     */
    public Assigned assign(AssignmentOrder order) {
        Block block = block(order.block());
        rows.lock(order.people().stream().map(Enrolment::member).toList());
        OrderPreview preview = forecasts.of(block, order);
        Stoppers.refuse(preview);
        GymBlock version = gymBlocks.toFollow(order.block());
        OrderId id = new OrderId(Ids.next());
        earlyEnds.end(id, preview.people());
        List<AssignmentRows.Copy> copies =
                preview.people().stream().map(Assignments::copy).toList();
        rows.insert(id, version, Caller.current().self(), order.publishing(), copies);
        int sessions = calendar.plan(new OrderSessions(block, blocks.weeks(order.block()))
                .plan(
                        copies.stream()
                                .map(copy -> new BlockCopy(copy.id().id(), copy.member()))
                                .toList(),
                        copies.stream().map(AssignmentRows.Copy::course).toList(),
                        order.publishing()));
        telling.assigned(block.name(), shown(copies, order.publishing()));
        audit.record("assigned", "block", version.id(), detail(block, version, copies), members(copies));
        return new Assigned(id, copies.size(), sessions);
    }

    private static List<TouchedSession> shown(List<AssignmentRows.Copy> copies, Publishing publishing) {
        return copies.stream()
                .flatMap(copy -> copy.course().days().stream()
                        .map(day -> new TouchedSession(copy.member(), day.on(), publishing != Publishing.HIDDEN)))
                .toList();
    }

    private static String detail(Block block, GymBlock version, List<AssignmentRows.Copy> copies) {
        LocalDate first = copies.stream()
                .map(copy -> copy.course().from())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = copies.stream()
                .map(copy -> copy.course().to())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return "%s v%d from %s to %s".formatted(block.name(), version.number(), first, last);
    }

    private static AssignmentRows.Copy copy(PersonPreview person) {
        UpcomingRace race = person.race();
        return new AssignmentRows.Copy(
                new AssignmentId(Ids.next()),
                person.person().member(),
                Objects.requireNonNull(person.course(), "Nobody without a course is left"),
                race == null ? null : race.on());
    }

    private static List<MemberId> members(List<AssignmentRows.Copy> copies) {
        return copies.stream().map(AssignmentRows.Copy::member).toList();
    }

    private Block block(BlockKey key) {
        return blocks.find(key).orElseThrow(() -> new Refusal("assigning.refused.block", key.text()));
    }
}
