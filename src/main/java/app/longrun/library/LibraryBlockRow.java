package app.longrun.library;

import app.longrun.exercises.MovementId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one exercise asks for in one week of a library block.
 *
 * @param intensityHundredths the intensity times 100 (82.5 percent is 8250, RPE 8 is 800, 15RM is 1500), null for body weight
 * @param basis TM or 1RM, what a percentage is of; null for any other intensity
 * @param tempo four signs, null when free
 */
record LibraryBlockRow(
        String blockCode,
        int week,
        boolean deload,
        String session,
        String position,
        MovementId movement,
        int sets,
        int amount,
        String unit,
        boolean perSide,
        String intensityKind,
        @Nullable Integer intensityHundredths,
        @Nullable String basis,
        int restSeconds,
        @Nullable String tempo,
        String raw) {

    /** The canonical text of these columns, such as {@code 3x8/side@RPE8}. */
    String canonicalText() {
        String suffix = switch (unit) {
            case "seconds" -> "s";
            case "metres" -> "m";
            case "contacts" -> "c";
            default -> "";
        };
        return "%dx%d%s%s@%s".formatted(sets, amount, suffix, perSide ? "/side" : "", intensityText());
    }

    private String intensityText() {
        String value = intensityHundredths == null
                ? ""
                : BigDecimal.valueOf(intensityHundredths, 2)
                        .stripTrailingZeros()
                        .toPlainString();
        return switch (intensityKind) {
            case "PCT1RM" -> value + "%";
            case "RM" -> value + "RM";
            case "RPE" -> "RPE" + value;
            default -> "BW";
        };
    }
}
