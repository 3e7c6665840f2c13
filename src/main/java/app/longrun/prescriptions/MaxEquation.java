package app.longrun.prescriptions;

/** Where an estimated max comes from, kept with every stored value; a changed formula is a new constant (science.md 3.1, 3.2). */
public enum MaxEquation {
    /** Epley 1985: w (1 + r/30), r above 1. */
    EPLEY_1985,
    /** Brzycki 1993: 36 w / (37 - r). */
    BRZYCKI_1993,
    /** The product's default: the mean of Epley 1985 and Brzycki 1993. */
    MEAN_EPLEY_BRZYCKI,
    /** Load over the percentage of Tuchscherer's RTS chart at reps + RIR. */
    RTS_CHART
}
