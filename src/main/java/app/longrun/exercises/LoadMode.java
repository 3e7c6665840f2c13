package app.longrun.exercises;

import java.util.Arrays;

/** A usual way to load or measure a movement; body weight alone is legal for every movement and need not be named. */
public enum LoadMode {
    BODY_WEIGHT("BW"),
    WEIGHT("kg"),
    BAND("band"),
    TIME("time"),
    DISTANCE("metres"),
    CONTACTS("contacts"),
    PERCENT_OF_MAX("%1RM"),
    REPETITION_MAX("xRM");

    private final String code;

    LoadMode(String code) {
        this.code = code;
    }

    /** The word the library's files and tables use. */
    public String code() {
        return code;
    }

    /** The mode of this word; refuses unknown ones. */
    public static LoadMode of(String code) {
        return Arrays.stream(values())
                .filter(mode -> mode.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No load mode is '%s'".formatted(code)));
    }
}
