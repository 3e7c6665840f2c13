package app.longrun.running;

/** Daniels' five intensities as shares of the equivalent race index (science.md 3.6). */
public enum Intensity {
    EASY(59, 74),
    MARATHON(80, 80),
    THRESHOLD(83, 88),
    INTERVAL(97.5, 97.5),
    REPETITION(105, 110);

    private final double fromPercent;
    private final double toPercent;

    Intensity(double fromPercent, double toPercent) {
        this.fromPercent = fromPercent;
        this.toPercent = toPercent;
    }

    /** The slowest pace that is still of this intensity. */
    public Pace slowest(RaceIndex index) {
        return index.paceAt(fromPercent);
    }

    /** The fastest. */
    public Pace fastest(RaceIndex index) {
        return index.paceAt(toPercent);
    }
}
