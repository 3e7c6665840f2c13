package app.longrun.assigning;

import app.longrun.identity.MemberId;
import app.longrun.strength.BlockKey;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A block for several people, each from their own day or before their own race.
 *
 * @param days the training days asked of everybody; none = each on their own
 * @param at the time of day; none = any
 * @param reason why it may be what the guard minds; empty where it minds nothing
 */
public record AssignmentOrder(
        BlockKey block,
        List<Enrolment> people,
        Set<DayOfWeek> days,
        @Nullable LocalTime at,
        Publishing publishing,
        String reason)
        implements Serializable {

    public AssignmentOrder {
        people = List.copyOf(people);
        days = Set.copyOf(days);
    }

    /** An order that the guard has nothing to say against. */
    public AssignmentOrder(
            BlockKey block,
            List<Enrolment> people,
            Set<DayOfWeek> days,
            @Nullable LocalTime at,
            Publishing publishing) {
        this(block, people, days, at, publishing, "");
    }

    /** The same for some of its people. */
    public AssignmentOrder of(List<Enrolment> some) {
        return new AssignmentOrder(block, some, days, at, publishing, reason);
    }

    /** The same with a coach's word why it may be what the guard minds. */
    public AssignmentOrder because(String why) {
        return new AssignmentOrder(block, people, days, at, publishing, why);
    }

    /** A block from one day on for everybody, on the same days, seen at once. */
    public static AssignmentOrder of(BlockKey block, Collection<MemberId> who, LocalDate start, Set<DayOfWeek> days) {
        List<Enrolment> people = who.stream()
                .map(member -> new Enrolment(member, new Anchor.Start(start)))
                .toList();
        return new AssignmentOrder(block, people, days, null, Publishing.NOW);
    }
}
