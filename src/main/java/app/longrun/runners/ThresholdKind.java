package app.longrun.runners;

/** What a runner can be tested or told at, with its bounds. */
public enum ThresholdKind {
    /** Threshold pace, in seconds for a kilometre: about what can be held for an hour. */
    PACE(120, 900),
    /** Threshold heart rate, in beats a minute. */
    HEART_RATE(80, 220),
    /** The highest heart rate, in beats a minute. */
    MAX_HEART_RATE(100, 230);

    private final int least;
    private final int most;

    ThresholdKind(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The least it can be. */
    public int least() {
        return least;
    }

    /** The most it can be. */
    public int most() {
        return most;
    }
}
