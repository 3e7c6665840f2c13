package app.longrun.prescriptions;

/** Where an estimated max comes from, kept with every stored value; a changed formula is a new constant (science.md 3.1, 3.2). */
public enum MaxEquation {
    /** Epley 1985: w (1 + r/30). */
    EPLEY_1985,
    /** Brzycki 1993: 36 w / (37 - r). */
    BRZYCKI_1993,
    /** Lombardi 1989: w r^0.10. */
    LOMBARDI_1989,
    /** Mayhew 1992: 100 w / (52.2 + 41.9 e^(-0.055 r)). */
    MAYHEW_1992,
    /** Wathan 1994: 100 w / (48.8 + 53.8 e^(-0.075 r)). */
    WATHAN_1994,
    /** Lander 1985: 100 w / (101.3 - 2.67123 r). */
    LANDER_1985,
    /** O'Conner 1989: w (1 + 0.025 r). */
    OCONNER_1989,
    /** The product's default: the mean of Epley 1985 and Brzycki 1993. */
    MEAN_EPLEY_BRZYCKI,
    /** Load over the percentage of Tuchscherer's RTS chart at so many reps to failure. */
    RTS_CHART;

    /** How many times the load the max is after 1 to 12 reps to failure; a single is the max itself, whatever the formula says of it. */
    double timesLoad(int reps) {
        return reps == 1
                ? 1
                : switch (this) {
                    case EPLEY_1985 -> 1 + reps / 30.0;
                    case BRZYCKI_1993 -> 36.0 / (37 - reps);
                    case LOMBARDI_1989 -> Math.pow(reps, 0.10);
                    case MAYHEW_1992 -> 100 / (52.2 + 41.9 * Math.exp(-0.055 * reps));
                    case WATHAN_1994 -> 100 / (48.8 + 53.8 * Math.exp(-0.075 * reps));
                    case LANDER_1985 -> 100 / (101.3 - 2.67123 * reps);
                    case OCONNER_1989 -> 1 + 0.025 * reps;
                    case MEAN_EPLEY_BRZYCKI -> (EPLEY_1985.timesLoad(reps) + BRZYCKI_1993.timesLoad(reps)) / 2;
                    case RTS_CHART -> RpeChart.timesLoad(reps);
                };
    }
}
