package app.longrun.prescriptions;

import app.longrun.platform.WeightUnit;

/** An estimated 1RM in whole grams, the equation it came from, and whether it is only rough (more than 6 reps to failure; science.md 3.1). */
public record EstimatedMax(int grams, MaxEquation equation, boolean rough) {

    public EstimatedMax {
        if (grams < 0) {
            throw new IllegalArgumentException("Give a max of 0 g or more, not " + grams);
        }
    }

    static EstimatedMax of(Load load, double timesLoad, MaxEquation equation, boolean rough) {
        return new EstimatedMax(Math.toIntExact(Math.round(load.grams() * timesLoad)), equation, rough);
    }

    /** The max as a load in the reader's unit; IllegalArgumentException above 1,000 kg. */
    public Load load(WeightUnit unit) {
        return Load.ofGrams(grams, unit);
    }
}
