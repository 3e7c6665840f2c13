package app.longrun.templates;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a segment as a coach typed it.
 *
 * @param id the stored line; none for a new one
 * @param line its number in the segment, from 1; levels of one number replace each other
 * @param choice from 1; lines of one number and level are alternatives: choose one
 * @param movement a movement or activity by name, alias or id
 * @param amount {@code 12}, {@code 12/9} for men and women, {@code 200-300}, {@code 0} = left out at this level, empty =
 *     what is left of the segment
 * @param isPerSide whether the amount is for each side
 * @param load in words: BW, by RPE, 16/12 kg
 * @param intensity in words: RPE7, threshold, easy
 * @param zone of this line only, such as {@code Z4}; may be empty
 * @param restSeconds none = not stated
 * @param format how it is done, in words: 3 rounds, 6 min each
 */
public record LineDraft(
        @Nullable UUID id,
        int line,
        int choice,
        ScalingLevel level,
        String movement,
        String amount,
        LineUnit unit,
        boolean isPerSide,
        String load,
        String intensity,
        String zone,
        @Nullable Integer restSeconds,
        String format) {

    /** By number, then rx, scaled and beginner, then choice. */
    static final Comparator<LineDraft> ORDER = Comparator.comparingInt(LineDraft::line)
            .thenComparing(LineDraft::level)
            .thenComparingInt(LineDraft::choice);

    /** An empty line. */
    public static LineDraft empty(int line, int choice, ScalingLevel level) {
        return new LineDraft(null, line, choice, level, "", "", LineUnit.REPS, false, "", "", "", null, "");
    }

    LineDraft withMovement(String other) {
        return new LineDraft(
                id,
                line,
                choice,
                level,
                other,
                amount.strip(),
                unit,
                isPerSide,
                load.strip(),
                intensity.strip(),
                zone.strip(),
                restSeconds,
                format.strip());
    }
}
