package app.longrun.recordings;

import app.longrun.fit.BrokenFitException;
import app.longrun.fit.FitReader;
import app.longrun.fit.FitTime;
import app.longrun.fit.ReadMessage;
import app.longrun.platform.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The run in a FIT activity: what its sessions sum up (science.md 5.2), checked by the order of its records. */
final class FitRuns {

    private static final int FILE_ID = 0;
    private static final int ACTIVITY_FILE = 4;
    private static final int SESSION = 18;
    private static final int RECORD = 20;
    private static final int RUNNING = 1;
    private static final int TIMESTAMP = 253;

    private FitRuns() {}

    static RecordedRun read(byte[] file) {
        List<ReadMessage> messages = messages(file);
        if (messages.stream().noneMatch(message -> holds(message, FILE_ID, 0, ACTIVITY_FILE))) {
            throw new Refusal("recordings.refused.activity");
        }
        Moments moments = new Moments();
        messages.stream()
                .filter(message -> message.number() == RECORD)
                .map(record -> record.value(TIMESTAMP))
                .flatMapToLong(OptionalLong::stream)
                .forEach(seconds -> moments.add(FitTime.instant(seconds)));
        moments.refuseNone();
        return messages.stream()
                .filter(message -> holds(message, SESSION, 5, RUNNING))
                .findFirst()
                .map(FitRuns::run)
                .orElseThrow(() -> new Refusal("recordings.refused.sport"));
    }

    private static List<ReadMessage> messages(byte[] file) {
        try {
            return FitReader.read(file, Recordings.MOST_POINTS);
        } catch (BrokenFitException broken) {
            throw new Refusal("recordings.refused.fit." + broken.fault().name().toLowerCase(Locale.ROOT));
        }
    }

    private static RecordedRun run(ReadMessage session) {
        long start = session.value(2).orElseThrow(() -> new Refusal("recordings.refused.empty"));
        long milliseconds = session.value(8).orElse(session.value(7).orElse(0));
        return new RecordedRun(
                FitTime.instant(start),
                Duration.ofMillis(milliseconds),
                whole(session.value(9), 100),
                whole(session.value(16), 1));
    }

    private static @Nullable Integer whole(OptionalLong value, int scale) {
        return value.isEmpty() ? null : Math.toIntExact(Math.min(value.getAsLong() / scale, Integer.MAX_VALUE));
    }

    private static boolean holds(ReadMessage message, int number, int field, long value) {
        return message.number() == number && message.value(field).equals(OptionalLong.of(value));
    }
}
