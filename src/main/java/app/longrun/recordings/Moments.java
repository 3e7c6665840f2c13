package app.longrun.recordings;

import app.longrun.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The moments of a recording, which only go on: a clock that goes back was set, or the file was tampered with. */
final class Moments {

    private @Nullable Instant first;
    private @Nullable Instant last;
    private int count;

    void add(Instant moment) {
        if (last != null && moment.isBefore(last)) {
            throw new Refusal("recordings.refused.order");
        }
        if (++count > Recordings.MOST_POINTS) {
            throw new Refusal("recordings.refused.points", Recordings.MOST_POINTS);
        }
        first = first == null ? moment : first;
        last = moment;
    }

    /** When it began. */
    Instant start() {
        refuseNone();
        return Objects.requireNonNull(first);
    }

    /** From the first moment to the last. */
    Duration length() {
        return Duration.between(start(), Objects.requireNonNull(last));
    }

    void refuseNone() {
        if (count == 0) {
            throw new Refusal("recordings.refused.empty");
        }
    }
}
