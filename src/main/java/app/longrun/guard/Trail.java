package app.longrun.guard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to place the first few sessions.
 *
 * @param near the placed ones that a later one could still mind, last first
 * @param bouts all of them, as a chain from the last to the first
 * @param rest what is to come at least
 */
record Trail(List<Choice> near, Chain bouts, Cost cost, Outlook.Rest rest) {

    static Trail atFirst(Outlook.Rest rest) {
        return new Trail(List.of(), new Chain.End(), Cost.NONE, rest);
    }

    /** Bouts, last first; ways share their beginnings. */
    sealed interface Chain {

        record End() implements Chain {}

        record Link(Bout last, Chain before) implements Chain {}
    }

    /** What the whole way costs at least. */
    Cost atLeast() {
        return cost.plus(rest.cost());
    }

    Trail without(Outlook.Rest restAfter) {
        return new Trail(near, bouts, cost.plus(Cost.LEFT_OUT), restAfter);
    }

    /** The cost with this choice next; it must be after the last one. */
    Cost costWith(Choice next, Neighbours neighbours) {
        Cost with = cost.plus(next.cost());
        for (Choice choice : near) {
            with = with.plus(neighbours.cost(choice, next));
        }
        return with;
    }

    Trail with(Choice next, Cost costWith, Outlook.Rest restAfter, long horizonMinutes) {
        List<Choice> nearNext = new ArrayList<>();
        nearNext.add(next);
        near.stream()
                .filter(choice -> choice.bout().minutesTo(next.bout()) < horizonMinutes)
                .forEach(nearNext::add);
        return new Trail(List.copyOf(nearNext), new Chain.Link(next.bout(), bouts), costWith, restAfter);
    }

    boolean canBeFollowedBy(Choice next, Duration apart) {
        return near.isEmpty() || next.isAfter(near.getFirst(), apart);
    }

    /** The placed bouts, first to last. */
    List<Bout> placed() {
        List<Bout> placed = new ArrayList<>();
        Chain at = bouts;
        while (at instanceof Chain.Link(Bout last, Chain before)) {
            placed.addFirst(last);
            at = before;
        }
        return placed;
    }
}
