package app.longrun.log;

import app.longrun.exercises.MovementId;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.EstimatedMax;
import app.longrun.prescriptions.Load;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A max of one day, with where it comes from.
 *
 * @param entered the weight as it was typed; none for an estimate
 */
public record KnownMax(
        MovementId movement,
        LocalDate on,
        EstimatedMax max,
        @Nullable Load entered,
        MaxSource source) {

    /** As it was typed, or to a tenth in the reader's unit. */
    public String textIn(WeightUnit reader) {
        return entered == null
                ? reader.fromGrams(max.grams(), 1).stripTrailingZeros().toPlainString() + " " + reader.symbol()
                : entered.textIn(reader);
    }
}
