package app.longrun.runners;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member as a runner, all of it.
 *
 * @param today on the gym's clocks
 * @param liftsOn the days they can lift on; none = not said
 * @param hours of these days in which they can; a day without any is free
 * @param novice a coach's word that they are new to lifting, or not; none = counted
 * @param thresholds of each kind the newest first
 */
public record RunnerSheet(
        LocalDate today,
        Set<DayOfWeek> liftsOn,
        List<FreeTime> hours,
        Background background,
        @Nullable Boolean novice,
        List<Race> races,
        List<KeyRun> keyRuns,
        List<RunThreshold> thresholds) {

    public RunnerSheet {
        hours = List.copyOf(hours);
        races = List.copyOf(races);
        keyRuns = List.copyOf(keyRuns);
        thresholds = List.copyOf(thresholds);
    }

    /** The newest of a kind. */
    public Optional<RunThreshold> newest(ThresholdKind kind) {
        return thresholds.stream().filter(threshold -> threshold.kind() == kind).findFirst();
    }
}
