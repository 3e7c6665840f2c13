package app.longrun.guard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The leg-load guard: every rule over every two bouts of a runner that are near enough to mind each other. */
public final class Guard {

    private Guard() {}

    /** Every hit among the bouts, in order of the later one; the same for the same bouts in any order. */
    public static List<Hit> check(Collection<Bout> bouts, Runner runner) {
        List<Bout> ordered = bouts.stream().sorted(Bout.ORDER).toList();
        long horizon = runner.thresholds().horizon().toMinutes();
        List<Hit> hits = new ArrayList<>(LongestRun.check(ordered, runner.thresholds()));
        for (int i = 0; i < ordered.size(); i++) {
            Bout earlier = ordered.get(i);
            for (int j = i + 1; j < ordered.size() && earlier.minutesTo(ordered.get(j)) <= horizon; j++) {
                hits.addAll(between(new Pair(earlier, ordered.get(j), runner)));
            }
        }
        hits.sort(Hit.ORDER);
        return List.copyOf(hits);
    }

    /** The hits that one bout would bring to the others; those without it are left out. */
    public static List<Hit> check(Bout bout, Collection<Bout> others, Runner runner) {
        Stream<Bout> rest = others.stream().filter(other -> !other.id().equals(bout.id()));
        return check(Stream.concat(rest, Stream.of(bout)).toList(), runner).stream()
                .filter(hit -> hit.concerns(bout))
                .toList();
    }

    static List<Hit> between(Pair pair) {
        List<Hit> hits = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            rule.judge(pair).ifPresent(hits::add);
        }
        return hits;
    }
}
