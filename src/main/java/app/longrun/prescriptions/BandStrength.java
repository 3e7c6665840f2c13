package app.longrun.prescriptions;

import java.util.Locale;
import java.util.Optional;

/** How strong a band is, in a word or by its colour, which means another pull with every maker. */
public enum BandStrength {
    LIGHT,
    MEDIUM,
    HEAVY,
    YELLOW,
    RED,
    GREEN,
    BLUE,
    BLACK,
    PURPLE,
    ORANGE,
    GREY,
    PINK,
    WHITE,
    SILVER,
    GOLD;

    /** Reads a word in either case, {@code gray} too; empty for any other. */
    public static Optional<BandStrength> ofWord(String word) {
        String upper = word.strip().toUpperCase(Locale.ROOT);
        for (BandStrength strength : values()) {
            if (strength.name().equals(upper.equals("GRAY") ? "GREY" : upper)) {
                return Optional.of(strength);
            }
        }
        return Optional.empty();
    }

    /** The word in lower case, as the canonical text has it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
