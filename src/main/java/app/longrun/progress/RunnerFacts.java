package app.longrun.progress;

import app.longrun.platform.WeightUnit;
import app.longrun.runners.RunThreshold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands about a runner beside their sessions. */
record RunnerFacts(
        WeightUnit unit,
        String name,
        GuardRoom room,
        List<RunThreshold> thresholds,
        @Nullable RaceForm race) {}
