package app.longrun.recordings;

import app.longrun.platform.Refusal;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as a watch recorded it.
 *
 * @param time how long it took as the watch counts it, without pauses where it knows them; a minute to a day
 * @param metres null where the watch did not know
 * @param meanBeats the mean heart rate a minute, null where none was measured
 */
public record RecordedRun(
        Instant start,
        Duration time,
        @Nullable Integer metres,
        @Nullable Integer meanBeats) implements Serializable {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int FURTHEST = 500_000;
    private static final int FASTEST_METRES_PER_SECOND = 12;

    /** Throws {@link Refusal} for what cannot have been a run: under a minute, over a day, too far, or faster than anybody runs. */
    public RecordedRun {
        if (time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0) {
            throw new Refusal("recordings.refused.time");
        }
        boolean isTooFar = metres != null
                && (metres < 0 || metres > FURTHEST || metres > time.toSeconds() * FASTEST_METRES_PER_SECOND);
        if (isTooFar) {
            throw new Refusal("recordings.refused.distance");
        }
        metres = metres == null || metres == 0 ? null : metres;
        meanBeats = meanBeats == null || meanBeats < 30 || meanBeats > 240 ? null : meanBeats;
    }
}
