package app.longrun.templates;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A line of a segment as it was read.
 *
 * @param line its number in the segment, from 1; levels of one number replace each other
 * @param choice from 1; lines of one number and level are alternatives: choose one
 * @param movement a movement or activity by id
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
    static LineDraft empty(int line, int choice, ScalingLevel level) {
        return new LineDraft(line, choice, level, "", "", LineUnit.REPS, false, "", "", "", null, "");
    }

    /** Nobody does this movement at this level. */
    LineDraft leavingOut(String left) {
        return new LineDraft(line, choice, level, left, "0", unit, false, "", "", "", null, "");
    }
}
