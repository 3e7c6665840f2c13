package app.longrun.guard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best placement of a block's sessions among what is fixed (science.md 1.4): fewest blocks, then warnings, then
 * missing hours, then moves off the asked days, then earliest. Sessions keep their order. Exact: every way is followed, those
 * that leave the same sessions near only once, at their cheapest, and those that cannot become the best are dropped.
 */
public final class Placer {

    private final List<List<Choice>> choices;
    private final Neighbours neighbours;
    private final Outlook outlook;
    private final Duration apart;
    private final long horizon;

    private Placer(List<List<Choice>> choices, Runner runner, Duration apart) {
        this.choices = choices;
        this.apart = apart;
        this.neighbours = new Neighbours(runner, choices.size());
        this.outlook = new Outlook(choices, neighbours);
        this.horizon = Math.max(runner.thresholds().nearHorizon().toMinutes(), apart.toMinutes());
    }

    /** The best placement of {@code wishes}, in their order, none of which is a race; the same for the same input. */
    public static Placement place(List<Wish> wishes, Collection<Bout> fixed, Availability availability, Runner runner) {
        return place(wishes, fixed, availability, runner, Duration.ZERO);
    }

    /**
     * The same for sessions of one block: each on a day of its own.
     *
     * @param apart the least from the start of one wished session to the start of the next; zero = two may share a day
     */
    public static Placement place(
            List<Wish> wishes, Collection<Bout> fixed, Availability availability, Runner runner, Duration apart) {
        if (wishes.stream().anyMatch(wish -> wish.demand() instanceof Demand.Race)) {
            throw new IllegalArgumentException("A race stands where it stands");
        }
        List<Bout> ordered = fixed.stream().sorted(Bout.ORDER).toList();
        Choices free = new Choices(ordered, availability, runner);
        List<List<Choice>> choices = IntStream.range(0, wishes.size())
                .mapToObj(session -> free.of(session, wishes.get(session)))
                .toList();
        Trail best = new Placer(choices, runner, apart).best();
        return placement(wishes, ordered, best, runner);
    }

    private Trail best() {
        Trail atFirst = Trail.atFirst(outlook.atFirst());
        Cost bound = firstThought(atFirst).cost();
        List<Trail> ways = List.of(atFirst);
        for (int session = 0; session < choices.size(); session++) {
            Map<List<Choice>, Trail> further = new LinkedHashMap<>();
            for (Trail way : ways) {
                next(way, session, bound)
                        .forEach(next -> further.merge(
                                next.near(),
                                next,
                                (known, other) -> other.cost().compareTo(known.cost()) < 0 ? other : known));
            }
            ways = List.copyOf(further.values());
        }
        return ways.stream().min(Comparator.comparing(Trail::cost)).orElseThrow();
    }

    /** A good way that comes to mind at once: each session where the whole way is cheapest as far as one can see. */
    private Trail firstThought(Trail atFirst) {
        Trail way = atFirst;
        for (int session = 0; session < choices.size(); session++) {
            way = next(way, session, null).stream()
                    .min(Comparator.comparing(Trail::atLeast))
                    .orElseThrow();
        }
        return way;
    }

    /** The way extended by each choice for this session and by leaving it out, unless that must cost more than {@code bound}. */
    private List<Trail> next(Trail way, int session, @Nullable Cost bound) {
        List<Trail> next = new ArrayList<>();
        for (int number = 0; number < choices.get(session).size(); number++) {
            Choice choice = choices.get(session).get(number);
            if (way.canBeFollowedBy(choice, apart)) {
                Cost cost = way.costWith(choice, neighbours);
                Outlook.Rest rest = outlook.after(way.rest(), choice, number);
                if (bound == null || cost.plus(rest.cost()).compareTo(bound) <= 0) {
                    next.add(way.with(choice, cost, rest, horizon));
                }
            }
        }
        Trail without = way.without(outlook.without(way.rest(), session));
        if (bound == null || without.atLeast().compareTo(bound) <= 0) {
            next.add(without);
        }
        return next;
    }

    private static Placement placement(List<Wish> wishes, List<Bout> fixed, Trail best, Runner runner) {
        List<Bout> placed = best.placed();
        List<Wish> leftOut = wishes.stream()
                .filter(wish -> placed.stream().noneMatch(bout -> bout.id().equals(wish.id())))
                .toList();
        List<Bout> all = new ArrayList<>(fixed);
        all.addAll(placed);
        List<Hit> hits = Guard.check(all, runner).stream()
                .filter(hit -> placed.stream().anyMatch(hit::concerns))
                .toList();
        return new Placement(placed, leftOut, best.cost(), hits);
    }
}
