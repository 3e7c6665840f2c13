package app.longrun.prescriptions;

import app.longrun.platform.WeightUnit;
import java.math.BigDecimal;

/** Volume load in grams: the sum of sets x reps x load, both sides counted (science.md 3.5). */
public record Tonnage(long grams) {

    /** Nothing lifted. */
    public static final Tonnage NONE = new Tonnage(0);

    public Tonnage {
        if (grams < 0) {
            throw new IllegalArgumentException("Give a tonnage of 0 g or more, not " + grams);
        }
    }

    /** The tonnage of some sets; amounts that are not repetitions have none. */
    public static Tonnage of(int sets, Amount amount, Load load) {
        return amount.isReps() ? new Tonnage((long) sets * amount.bothSides() * load.grams()) : NONE;
    }

    /** The tonnage of a body-weight lift that moves this share of the body: pull-up 100 %, push-up 65 %, split squat 85 %. */
    public static Tonnage ofBodyWeight(int sets, Amount amount, Load bodyMass, Percent share) {
        return of(sets, amount, bodyMass.times(share));
    }

    /** In whole kilograms or pounds, rounded half up. */
    public BigDecimal in(WeightUnit unit) {
        return unit.fromGrams(grams, 0);
    }

    /** Both together. */
    public Tonnage plus(Tonnage other) {
        return new Tonnage(grams + other.grams);
    }
}
