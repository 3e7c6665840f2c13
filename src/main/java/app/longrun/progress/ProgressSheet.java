package app.longrun.progress;

import app.longrun.platform.WeightUnit;
import app.longrun.runners.RunThreshold;
import app.longrun.runners.ThresholdKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a member's training goes.
 *
 * @param today on the gym's clocks
 * @param unit what the reader's weights are in
 * @param lifts by name
 * @param weeks the last twelve, this one last
 * @param longest none where no run was done lately
 * @param thresholds of each kind the newest
 * @param race none where none was run
 */
public record ProgressSheet(
        String name,
        LocalDate today,
        WeightUnit unit,
        List<LiftTrend> lifts,
        List<TrainingWeek> weeks,
        Adherence adherence,
        @Nullable LongestRun longest,
        List<RunThreshold> thresholds,
        @Nullable RaceForm race) {

    public ProgressSheet {
        lifts = List.copyOf(lifts);
        weeks = List.copyOf(weeks);
        thresholds = List.copyOf(thresholds);
    }

    /** Whether there is nothing to see yet. */
    public boolean isEmpty() {
        return lifts.isEmpty() && weeks.stream().allMatch(week -> week.done() == 0) && thresholds.isEmpty();
    }

    /** The week today lies in. */
    public TrainingWeek thisWeek() {
        return weeks.getLast();
    }

    /** The latest week that is over. */
    public TrainingWeek lastWeek() {
        return weeks.get(weeks.size() - 2);
    }

    /** The newest of a kind. */
    public Optional<RunThreshold> threshold(ThresholdKind kind) {
        return thresholds.stream().filter(threshold -> threshold.kind() == kind).findFirst();
    }
}
