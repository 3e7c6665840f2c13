package app.longrun.recordings;

import app.longrun.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the file of a watch, whatever its name says, by what stands in it. */
public final class Recordings {

    /** The largest file that is looked at: a day's run with every second in it, and some. */
    public static final int MOST_BYTES = 20_000_000;

    static final int MOST_POINTS = 200_000;

    private static final byte[] FIT_MARK = ".FIT".getBytes(StandardCharsets.US_ASCII);

    private Recordings() {}

    /** The run in a FIT, GPX or TCX file; throws {@link Refusal} for anything else, and says what is wrong. */
    public static RecordedRun read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refusal("recordings.refused.large", MOST_BYTES / 1_000_000);
        }
        if (file.length >= 12 && Arrays.equals(file, 8, 12, FIT_MARK, 0, 4)) {
            return FitRuns.read(file);
        }
        return switch (SafeXml.root(file)) {
            case "gpx" -> GpxRuns.read(file);
            case "TrainingCenterDatabase" -> TcxRuns.read(file);
            default -> throw new Refusal("recordings.refused.kind");
        };
    }
}
