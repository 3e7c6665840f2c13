package app.longrun.prescriptions;

import java.math.BigDecimal;

/** A percentage from 0 to 200 in whole hundredths of a percent: 82.5 % is 8250. */
public record Percent(int hundredths) implements Comparable<Percent> {

    /** The whole: 100 %. */
    public static final Percent WHOLE = new Percent(10_000);

    public Percent {
        if (hundredths < 0 || hundredths > 20_000) {
            throw new IllegalArgumentException("Give a percentage from 0 to 200, not " + hundredths / 100.0);
        }
    }

    /** A whole percentage, e.g. 90. */
    public static Percent of(int whole) {
        return new Percent(Math.multiplyExact(whole, 100));
    }

    /** Reads {@code 82.5}, {@code 82,5} or {@code 82.5%}; IllegalArgumentException for more than two decimals. */
    public static Percent parse(String text) {
        try {
            return new Percent(
                    Decimals.parse(text.replace("%", "")).movePointRight(2).intValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("Give a percentage with at most two decimals instead of " + text, e);
        }
    }

    /** This share of another share, to the nearest hundredth: 85 % of 90 % is 76.5 %. */
    public Percent of(Percent other) {
        return new Percent((int) (((long) hundredths * other.hundredths + 5_000) / 10_000));
    }

    /** The share as a factor: 82.5 % is 0.8250. */
    public BigDecimal factor() {
        return BigDecimal.valueOf(hundredths, 4);
    }

    /** The canonical text, e.g. {@code 82.5%}. */
    public String text() {
        return Decimals.text(BigDecimal.valueOf(hundredths, 2)) + "%";
    }

    @Override
    public int compareTo(Percent other) {
        return Integer.compare(hundredths, other.hundredths);
    }
}
