package app.longrun.assigning;

import app.longrun.calendar.BlockCalendar;
import app.longrun.calendar.TouchedSession;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.legload.Allowances;
import app.longrun.legload.AllowedHit;
import app.longrun.platform.Ids;
import app.longrun.strength.Block;
import app.longrun.strength.BlockWeek;
import app.longrun.strength.GymBlock;
import app.longrun.strength.GymBlocks;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down orders that nothing stands in the way of: whoever follows what, the sessions, the coach's reason, the trail. */
@Component
class OrderBook {

    private final GymBlocks gymBlocks;
    private final AssignmentRows rows;
    private final EarlyEnds earlyEnds;
    private final BlockCalendar calendar;
    private final Allowances allowances;
    private final Telling telling;
    private final AuditTrail audit;

    OrderBook(
            GymBlocks gymBlocks,
            AssignmentRows rows,
            EarlyEnds earlyEnds,
            BlockCalendar calendar,
            Allowances allowances,
            Telling telling,
            AuditTrail audit) {
        this.gymBlocks = gymBlocks;
        this.rows = rows;
        this.earlyEnds = earlyEnds;
        this.calendar = calendar;
        this.allowances = allowances;
        this.telling = telling;
        this.audit = audit;
    }

    Assigned enter(AssignmentOrder order, OrderPreview preview, List<BlockWeek> weeks) {
        Block block = preview.block();
        GymBlock version = gymBlocks.toFollow(order.block());
        OrderId id = new OrderId(Ids.next());
        earlyEnds.end(id, preview.people());
        List<AssignmentRows.Copy> copies =
                preview.people().stream().map(OrderBook::copy).toList();
        rows.insert(id, version, Caller.current().self(), order.publishing(), copies);
        int sessions = calendar.plan(new OrderSessions(block, weeks).plan(copies, order.publishing(), preview.word()));
        List<AllowedHit> hits = preview.word().hits();
        String reason = allowances.keep(hits, order.reason());
        telling.assigned(block.name(), shown(copies, order.publishing()));
        audit.record(
                "assigned",
                "block",
                version.id(),
                detail(block, version, copies) + past(hits, reason),
                members(copies));
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
                race == null ? null : race.on(),
                hook(person.enrolment().anchor()));
    }

    private static @Nullable RaceHook hook(Anchor anchor) {
        return anchor instanceof Anchor.BeforeRace before ? new RaceHook(before.weeksBefore(), before.isTaper()) : null;
    }

    private static List<MemberId> members(List<AssignmentRows.Copy> copies) {
        return copies.stream().map(AssignmentRows.Copy::member).toList();
    }

    private static String past(List<AllowedHit> hits, String reason) {
        return hits.isEmpty()
                ? ""
                : " past %s: %s"
                        .formatted(
                                hits.stream()
                                        .map(AllowedHit::rule)
                                        .distinct()
                                        .sorted()
                                        .toList(),
                                reason);
    }
}
