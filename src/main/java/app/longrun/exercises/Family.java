package app.longrun.exercises;

import java.util.Arrays;

/** The six families of the movement library. */
public enum Family {
    POSTERIOR_CHAIN("PC"),
    CALF_AND_ANKLE("CA"),
    POSTURE("PO"),
    CORE("CO"),
    PLYOMETRIC("PL"),
    SQUAT_AND_LUNGE("LG");

    private final String code;

    Family(String code) {
        this.code = code;
    }

    /** The two letters the library's files and tables use. */
    public String code() {
        return code;
    }

    /** The family of these two letters; refuses unknown ones. */
    public static Family of(String code) {
        return Arrays.stream(values())
                .filter(family -> family.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No movement family has the code '%s'".formatted(code)));
    }
}
