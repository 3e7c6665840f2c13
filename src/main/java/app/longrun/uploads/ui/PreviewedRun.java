package app.longrun.uploads.ui;

import app.longrun.platform.Refusal;
import app.longrun.recordings.RecordedRun;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A run as its preview's form sends it back; one's own word, like a run that is typed in. */
record PreviewedRun(
        String start,
        long seconds,
        @Nullable Integer metres,
        @Nullable Integer beats) {

    static PreviewedRun of(RecordedRun run) {
        return new PreviewedRun(run.start().toString(), run.time().toSeconds(), run.metres(), run.meanBeats());
    }

    /** Throws {@link Refusal} for what cannot have been a run. */
    RecordedRun read() {
        try {
            return new RecordedRun(Instant.parse(start), Duration.ofSeconds(seconds), metres, beats);
        } catch (DateTimeException e) {
            throw (Refusal) new Refusal("uploads.again").initCause(e);
        }
    }
}
