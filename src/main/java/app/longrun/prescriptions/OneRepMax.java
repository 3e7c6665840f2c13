package app.longrun.prescriptions;

import java.util.Optional;

/** Estimates the one-repetition maximum from a set to failure (science.md 3.1; validity: Reynolds 2006, Whisenant 2003). */
public final class OneRepMax {

    private static final int MOST_REPS = 10;
    private static final int FIRM_REPS = 6;

    private OneRepMax() {}

    /** The default estimate, the mean of Epley and Brzycki; rough from 7 reps, empty above 10. */
    public static Optional<EstimatedMax> estimate(Load load, int repsToFailure) {
        return estimate(load, repsToFailure, MaxEquation.MEAN_EPLEY_BRZYCKI);
    }

    /** The estimate of one equation; rough from 7 reps, empty above 10, the lifted load itself at 1. */
    public static Optional<EstimatedMax> estimate(Load load, int repsToFailure, MaxEquation equation) {
        if (repsToFailure < 1) {
            throw new IllegalArgumentException("Estimate a max from at least one repetition, not " + repsToFailure);
        }
        if (repsToFailure > MOST_REPS) {
            return Optional.empty();
        }
        return Optional.of(
                EstimatedMax.of(load, equation.timesLoad(repsToFailure), equation, repsToFailure > FIRM_REPS));
    }
}
