package app.longrun.prescriptions;

/** What a prescribed percentage is a percentage of (science.md 2.3). */
public enum Basis {
    /** The estimated or tested one-repetition maximum. */
    ONE_REP_MAX("1RM"),
    /** The training max: a fixed share of the one-repetition maximum (90 or 100 % in MAX-8, science.md 6.1). */
    TRAINING_MAX("TM");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    /** The code of the library files and of the canonical text: {@code 1RM} or {@code TM}. */
    public String code() {
        return code;
    }

    /** Reads a code; IllegalArgumentException for anything but {@code 1RM} and {@code TM}. */
    public static Basis ofCode(String code) {
        for (Basis basis : values()) {
            if (basis.code.equals(code)) {
                return basis;
            }
        }
        throw new IllegalArgumentException("Use 1RM or TM as the basis of a percentage instead of \"" + code + "\"");
    }
}
