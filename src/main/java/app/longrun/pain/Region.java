package app.longrun.pain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a runner can hurt, from the ground up. */
public enum Region {
    FOOT(true, true),
    ACHILLES(true, false),
    CALF(true, false),
    SHIN(true, true),
    KNEE(true, false),
    THIGH(true, false),
    HAMSTRING(true, false),
    HIP(true, true),
    LOW_BACK(false, false),
    /** Anywhere else. */
    OTHER(false, false);

    private final boolean hasSides;
    private final boolean isBoneProne;

    Region(boolean hasSides, boolean isBoneProne) {
        this.hasSides = hasSides;
        this.isBoneProne = isBoneProne;
    }

    /** Whether there is a left and a right one. */
    public boolean hasSides() {
        return hasSides;
    }

    /** Whether runners break bones here by load, so that it is asked whether it is the bone that hurts (science.md 7.4). */
    public boolean isBoneProne() {
        return isBoneProne;
    }

    /** The word the tables use, such as {@code low back}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The region of this word; empty for any other. */
    public static Optional<Region> of(String word) {
        return Arrays.stream(values())
                .filter(region -> region.word().equals(word))
                .findFirst();
    }
}
