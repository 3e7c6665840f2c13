package app.longrun.progress;

import app.longrun.running.Performance;
import app.longrun.running.Prediction;
import app.longrun.running.RaceIndex;
import java.time.LocalDate;
import java.util.List;

/**
 * The latest race that was run, and what it equals over other distances.
 *
 * @param performance with its time to the minute, as races are logged
 */
public record RaceForm(String name, LocalDate on, Performance performance) {

    private static final List<Integer> DISTANCES = List.of(5_000, 10_000, 21_098, 42_195);

    /** The equivalent race index (science.md 3.6). */
    public RaceIndex index() {
        return RaceIndex.of(performance);
    }

    /** 5 km, 10 km, half marathon and marathon. */
    public List<RaceEquivalent> equivalents() {
        RaceIndex index = index();
        return DISTANCES.stream()
                .map(metres -> new RaceEquivalent(metres, index.timeFor(metres), Prediction.of(performance, metres)))
                .toList();
    }

    /** Whether somebody ran that, from the fastest there are to a brisk walk: anything else was logged otherwise. */
    static boolean isPlausible(Performance run) {
        double metresPerSecond = run.metres() * 1000.0 / run.time().toMillis();
        return metresPerSecond >= 1.5 && metresPerSecond <= 7;
    }
}
