package app.longrun.prescriptions.whiteboard;

import java.math.BigDecimal;

/** How much of a movement, for each limb when {@code perSide}. */
public record Quantity(Size size, Unit unit, boolean perSide) {

    /** What an amount counts. */
    public enum Unit {
        REPS("reps"),
        METRES("m"),
        KILOMETRES("km"),
        MILES("mi"),
        FEET("ft"),
        CALORIES("cal"),
        SECONDS("s"),
        MINUTES("min"),
        CONTACTS("contacts");

        private final String symbol;

        Unit(String symbol) {
            this.symbol = symbol;
        }

        /** The symbol of the canonical text. */
        public String symbol() {
            return symbol;
        }

        /** Whether it is a time. */
        public boolean isTime() {
            return this == SECONDS || this == MINUTES;
        }

        /** Whether it is a distance. */
        public boolean isDistance() {
            return this == METRES || this == KILOMETRES || this == MILES || this == FEET;
        }
    }

    /** The number of an amount. */
    public sealed interface Size {

        /** Just so many. */
        record Exactly(BigDecimal number) implements Size {

            public Exactly {
                number = Figures.normal(number);
            }
        }

        /** From so many to so many. */
        record Range(BigDecimal low, BigDecimal high) implements Size {

            public Range {
                low = Figures.normal(low);
                high = Figures.normal(high);
                Figures.rising(low, high);
            }
        }

        /** Men and women apart, such as 12/9; never the same twice. */
        record Pair(BigDecimal men, BigDecimal women) implements Size {

            public Pair {
                men = Figures.normal(men);
                women = Figures.normal(women);
                if (men.compareTo(women) == 0) {
                    throw new IllegalArgumentException("Give one number where men and women do the same: " + men);
                }
            }
        }

        /** As many as possible. */
        record Most() implements Size {}
    }

    /** Whether every number of it is whole. */
    public boolean isWhole() {
        return switch (size) {
            case Size.Exactly(BigDecimal number) -> number.scale() <= 0;
            case Size.Range(BigDecimal low, BigDecimal high) -> low.scale() <= 0 && high.scale() <= 0;
            case Size.Pair(BigDecimal men, BigDecimal women) -> men.scale() <= 0 && women.scale() <= 0;
            case Size.Most() -> true;
        };
    }

    /** Just so many of a unit. */
    public static Quantity of(int number, Unit unit) {
        return new Quantity(new Size.Exactly(BigDecimal.valueOf(number)), unit, false);
    }
}
