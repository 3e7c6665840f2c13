package app.longrun.pain;

import java.io.Serializable;

/** How much it hurts, 0 (none) to 10 (the worst there is). */
public record PainScore(int value) implements Comparable<PainScore>, Serializable {

    /** No pain. */
    public static final PainScore NONE = new PainScore(0);

    public PainScore {
        if (value < 0 || value > 10) {
            throw new IllegalArgumentException("Rate the pain from 0 to 10, not " + value);
        }
    }

    /** The band it falls in. */
    public Band band() {
        return value <= 2 ? Band.SAFE : value <= 5 ? Band.ACCEPTABLE : Band.TOO_HIGH;
    }

    @Override
    public int compareTo(PainScore other) {
        return Integer.compare(value, other.value);
    }
}
