package app.longrun.prescriptions;

import java.math.BigDecimal;

/** Numbers in half steps, held as whole halves. */
final class Halves {

    private Halves() {}

    /** Reads {@code 8}, {@code 8.5} or {@code 8,5}; IllegalArgumentException with {@code refusal} for finer steps. */
    static int parse(String text, String refusal) {
        try {
            return Decimals.parse(text).multiply(BigDecimal.TWO).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(refusal + " instead of " + text, e);
        }
    }

    /** The number alone, e.g. {@code 8.5}. */
    static String text(int halves) {
        return Decimals.text(BigDecimal.valueOf(halves / 2.0));
    }
}
