package app.longrun.templates;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A timed part of a class as a coach typed it; it begins where the one before it ends.
 *
 * @param id the stored segment; none for a new one
 * @param zone {@code Z2}, {@code Z2 to Z3} or {@link #STRENGTH}
 * @param rpe the effort, 0 to 10
 * @param content the whole segment in words
 */
public record SegmentDraft(
        @Nullable UUID id, String name, int minutes, String zone, int rpe, String content, List<LineDraft> lines) {

    /** The zone of a segment that is lifted, not run. */
    public static final String STRENGTH = "strength";

    public SegmentDraft {
        lines = List.copyOf(lines);
    }

    /** A segment with one line to fill in. */
    public static SegmentDraft empty() {
        return new SegmentDraft(null, "", 10, "Z1", 2, "", List.of(LineDraft.empty(1, 1, ScalingLevel.RX)));
    }

    SegmentDraft withLines(List<LineDraft> others) {
        return new SegmentDraft(id, name.strip(), minutes, zone.strip(), rpe, content.strip(), others);
    }
}
