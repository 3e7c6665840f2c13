package app.longrun.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The unit a weight is entered and shown in; grams are the canonical form (1 lb = 453.59237 g exactly, the international pound of 1959). */
public enum WeightUnit {
    /** Kilograms. */
    KG("kg", "1000"),
    /** Pounds. */
    LB("lb", "453.59237");

    private final String symbol;
    private final BigDecimal grams;

    WeightUnit(String symbol, String grams) {
        this.symbol = symbol;
        this.grams = new BigDecimal(grams);
    }

    /** The symbol behind a number: {@code kg} or {@code lb}. */
    public String symbol() {
        return symbol;
    }

    /** This many units in whole grams, rounded half up; {@link ArithmeticException} beyond an int. */
    public int toGrams(BigDecimal value) {
        return value.multiply(grams).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** These grams in this unit, rounded half up to the given decimals. */
    public BigDecimal fromGrams(long value, int decimals) {
        return BigDecimal.valueOf(value).divide(grams, decimals, RoundingMode.HALF_UP);
    }
}
