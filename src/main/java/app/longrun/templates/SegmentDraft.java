package app.longrun.templates;

import java.util.List;

/**
 * A timed part of a class as it was read; it begins where the one before it ends.
 *
 * @param minutes 0 where the coach did not say
 * @param zone {@code Z2}, {@code Z2 to Z3} or {@link #STRENGTH}
 * @param rpe the effort, 1 to 10; 0 where the coach did not say
 * @param content the whole segment in words
 */
public record SegmentDraft(String name, int minutes, String zone, int rpe, String content, List<LineDraft> lines) {

    /** The zone of a segment that is lifted, not run. */
    public static final String STRENGTH = "strength";

    public SegmentDraft {
        lines = List.copyOf(lines);
    }
}
