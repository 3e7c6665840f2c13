package app.longrun.assigning;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.strength.Block;
import app.longrun.strength.BlockKey;
import app.longrun.strength.BlockWeek;
import app.longrun.strength.Blocks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts strength blocks on members' calendars, for many in one go. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class Assignments {

    private final Blocks blocks;
    private final Forecasts forecasts;
    private final Knowledge knowledge;
    private final Clearances clearances;
    private final LegCheck legs;
    private final AssignmentRows rows;
    private final OrderBook book;

    Assignments(
            Blocks blocks,
            Forecasts forecasts,
            Knowledge knowledge,
            Clearances clearances,
            LegCheck legs,
            AssignmentRows rows,
            OrderBook book) {
        this.blocks = blocks;
        this.forecasts = forecasts;
        this.knowledge = knowledge;
        this.clearances = clearances;
        this.legs = legs;
        this.rows = rows;
        this.book = book;
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
        Block block = block(order.block());
        List<BlockWeek> weeks = blocks.weeks(order.block());
        OrderPreview judged = judged(order, block, weeks, GuardWord.NONE);
        return new OrderPreview(block, knowledge.of(judged.people(), weeks, forecasts.today()), judged.word());
    }

    /** Assigns a block to the people of an order that nobody has looked at before; see the other one. */
    public Assigned assign(AssignmentOrder order) {
        return assign(order, GuardWord.NONE);
    }

    /**
     * Assigns a block to the people of an order and puts its sessions on their calendars, all or none.
     *
     * @param seen what the guard said when the order was looked at; nothing else is done than was seen
     * @throws Refusal for an unknown block, a start in the past or over 365 days ahead, days the block does not fit on,
     *     members who are not of this gym, or one for whom something stands in the way, for what the guard minds without a
     *     reason, and where something has changed for one of them since the order was looked at
     */
    public Assigned assign(AssignmentOrder order, GuardWord seen) {
        Block block = seen.libraryBlock(order.block()).orElseGet(() -> block(order.block()));
        rows.lock(order.people().stream().map(Enrolment::member).toList());
        List<BlockWeek> weeks = blocks.weeks(order.block());
        OrderPreview now = judged(order, block, weeks, seen);
        Stoppers.refuse(now.people(), order.reason());
        List<String> changed = seen.changedIn(now.word());
        if (!changed.isEmpty()) {
            throw new Refusal("assigning.refused.changed", changed.getFirst(), changed.size() - 1);
        }
        return book.enter(order, now, weeks);
    }

    private OrderPreview judged(AssignmentOrder order, Block block, List<BlockWeek> weeks, GuardWord seen) {
        Laid laid = forecasts.of(block, order);
        GuardWord word = legs.of(laid, block, weeks, seen);
        List<PersonPreview> people = laid.people().stream().map(word::judged).toList();
        return new OrderPreview(block, clearances.of(people, weeks), word);
    }

    private Block block(BlockKey key) {
        return blocks.find(key).orElseThrow(() -> new Refusal("assigning.refused.block", key.text()));
    }
}
