package app.longrun.prescriptions;

/** What an amount counts (science.md 2.3). */
public enum AmountUnit {
    /** Repetitions, written without a suffix. */
    REPS(""),
    /** Seconds of work or hold. */
    SECONDS("s"),
    /** Metres carried, pushed or walked. */
    METRES("m"),
    /** Foot contacts: one each time a foot, or both together, lands. */
    CONTACTS("c");

    private final String suffix;

    AmountUnit(String suffix) {
        this.suffix = suffix;
    }

    /** The letter behind the number in the canonical text; empty for repetitions. */
    public String suffix() {
        return suffix;
    }

    static AmountUnit ofSuffix(String suffix) {
        for (AmountUnit unit : values()) {
            if (unit.suffix.equals(suffix)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("Use no suffix for reps, s, m or c instead of \"" + suffix + "\"");
    }
}
