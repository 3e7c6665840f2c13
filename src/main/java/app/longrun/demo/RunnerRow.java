package app.longrun.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A row about somebody as a runner. */
sealed interface RunnerRow extends Row {

    @Into(value = "gym.runner", versioned = true)
    record Runner(UUID id, List<Integer> liftsOn, int bodyGrams) implements RunnerRow {}

    @Into(value = "gym.key_run", versioned = true)
    record KeyRun(
            UUID id,
            UUID memberId,
            UUID plannedBy,
            String kind,
            String title,
            int weekday,
            int minutes,
            int distanceM,
            LocalDate startsOn,
            int legLoad,
            boolean isQuality)
            implements RunnerRow {}

    @Into("gym.runner_threshold")
    record Threshold(UUID id, UUID memberId, String kind, int value, LocalDate onDate, String source, UUID notedBy)
            implements RunnerRow {}

    @Into("gym.runner_hours")
    record Hours(UUID id, UUID memberId, int weekday, LocalTime opens, LocalTime closes) implements RunnerRow {}
}
