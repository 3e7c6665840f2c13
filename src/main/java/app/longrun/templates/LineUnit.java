package app.longrun.templates;

/** What the amount of a line counts. */
public enum LineUnit {
    REPS,
    SECONDS,
    MINUTES,
    METRES,
    KILOMETRES,
    MILES,
    FEET,
    CALORIES,
    CONTACTS;

    /** The unit of the library's short form: m, km, mi, ft, cal, s, min or reps. */
    static LineUnit of(String shortForm) {
        return switch (shortForm) {
            case "reps" -> REPS;
            case "s" -> SECONDS;
            case "min" -> MINUTES;
            case "m" -> METRES;
            case "km" -> KILOMETRES;
            case "mi" -> MILES;
            case "ft" -> FEET;
            case "cal" -> CALORIES;
            default -> throw new IllegalArgumentException("No unit is written '%s'".formatted(shortForm));
        };
    }
}
