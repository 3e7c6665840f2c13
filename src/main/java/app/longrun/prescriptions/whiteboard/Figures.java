package app.longrun.prescriptions.whiteboard;

import java.math.BigDecimal;

/** The numbers of the board: above zero, at most 99,999, at most three decimals, equal numbers being equal objects. */
public final class Figures {

    private static final BigDecimal MOST = BigDecimal.valueOf(99_999);

    private Figures() {}

    static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        BigDecimal normal = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        if (!isSound(normal)) {
            throw new IllegalArgumentException(
                    "Give a number above 0, to 99999, with three decimals at most: " + normal);
        }
        return normal;
    }

    /** Whether a board can hold the number. */
    public static boolean isSound(BigDecimal value) {
        return value.signum() > 0
                && value.compareTo(MOST) <= 0
                && value.stripTrailingZeros().scale() <= 3;
    }

    static void within(int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("Give %d to %d %s, not %d".formatted(least, most, what, value));
        }
    }

    static void rising(BigDecimal low, BigDecimal high) {
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("Give a range from low to high, not " + low + " to " + high);
        }
    }
}
