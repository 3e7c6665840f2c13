package app.longrun.exercises;

import java.util.Arrays;

/** The library's advice on a movement under a condition: advice to a coach, not a diagnosis. */
public enum InjuryCode {
    /** Avoid while symptomatic or until cleared. */
    AVOID("A"),
    /** Modify range, load or speed. */
    MODIFY("M"),
    /** Commonly used in rehabilitation. */
    REHABILITATE("R");

    private final String code;

    InjuryCode(String code) {
        this.code = code;
    }

    /** The letter the library's files and tables use. */
    public String code() {
        return code;
    }

    /** The advice of this letter; refuses unknown ones. */
    public static InjuryCode of(String code) {
        return Arrays.stream(values())
                .filter(advice -> advice.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No injury code is '%s'".formatted(code)));
    }
}
