package app.longrun.guard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * R8: a single run more than 10 % longer than the longest of the last 30 days (hazard ratio 1.64, 1.31 to 2.05; science.md
 * 3.6). Races count as runs behind, not as runs to warn of: nobody shortens a race.
 */
final class LongestRun {

    private LongestRun() {}

    /** The hits of bouts in order of their start; the first run of 30 days has nothing to be compared with. */
    static List<Hit> check(List<Bout> ordered, Thresholds thresholds) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Bout run = ordered.get(i);
            if (run.demand() instanceof Demand.Run && run.demand().metres() != null) {
                longestBefore(run, ordered.subList(0, i), thresholds)
                        .filter(longest -> isTooLong(run, longest, thresholds))
                        .ifPresent(longest ->
                                hits.add(new Hit(Rule.R8, Severity.WARN, longest, run, Duration.ZERO, Duration.ZERO)));
            }
        }
        return hits;
    }

    private static Optional<Bout> longestBefore(Bout run, List<Bout> before, Thresholds thresholds) {
        return before.stream()
                .filter(bout -> metres(bout) > 0)
                .filter(bout -> !bout.day().isBefore(run.day().minusDays(thresholds.longestRunDays())))
                .max(Comparator.comparingInt(LongestRun::metres));
    }

    private static boolean isTooLong(Bout run, Bout longest, Thresholds thresholds) {
        return metres(run) * 100L > metres(longest) * (100L + thresholds.longestRunPercent());
    }

    private static int metres(Bout bout) {
        @Nullable Integer metres = bout.demand().metres();
        return metres == null ? 0 : metres;
    }
}
