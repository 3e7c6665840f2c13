package app.longrun.prescriptions.whiteboard;

import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words and signs that name a unit. */
public final class UnitWords {

    private static final Map<String, Unit> WORDS = Map.ofEntries(
            Map.entry("rep", Unit.REPS),
            Map.entry("reps", Unit.REPS),
            Map.entry("repetitions", Unit.REPS),
            Map.entry("m", Unit.METRES),
            Map.entry("mtr", Unit.METRES),
            Map.entry("mtrs", Unit.METRES),
            Map.entry("meter", Unit.METRES),
            Map.entry("meters", Unit.METRES),
            Map.entry("metre", Unit.METRES),
            Map.entry("metres", Unit.METRES),
            Map.entry("km", Unit.KILOMETRES),
            Map.entry("kms", Unit.KILOMETRES),
            Map.entry("k", Unit.KILOMETRES),
            Map.entry("kilometre", Unit.KILOMETRES),
            Map.entry("kilometres", Unit.KILOMETRES),
            Map.entry("kilometer", Unit.KILOMETRES),
            Map.entry("kilometers", Unit.KILOMETRES),
            Map.entry("mi", Unit.MILES),
            Map.entry("mile", Unit.MILES),
            Map.entry("miles", Unit.MILES),
            Map.entry("ft", Unit.FEET),
            Map.entry("feet", Unit.FEET),
            Map.entry("foot", Unit.FEET),
            Map.entry("cal", Unit.CALORIES),
            Map.entry("cals", Unit.CALORIES),
            Map.entry("kcal", Unit.CALORIES),
            Map.entry("calorie", Unit.CALORIES),
            Map.entry("calories", Unit.CALORIES),
            Map.entry("s", Unit.SECONDS),
            Map.entry("sec", Unit.SECONDS),
            Map.entry("secs", Unit.SECONDS),
            Map.entry("second", Unit.SECONDS),
            Map.entry("seconds", Unit.SECONDS),
            Map.entry("\"", Unit.SECONDS),
            Map.entry("min", Unit.MINUTES),
            Map.entry("mins", Unit.MINUTES),
            Map.entry("mn", Unit.MINUTES),
            Map.entry("minute", Unit.MINUTES),
            Map.entry("minutes", Unit.MINUTES),
            Map.entry("'", Unit.MINUTES),
            Map.entry("c", Unit.CONTACTS),
            Map.entry("contact", Unit.CONTACTS),
            Map.entry("contacts", Unit.CONTACTS));

    private UnitWords() {}

    /** The unit named by a word in lower case, null for any other word. */
    public static @Nullable Unit of(String word) {
        return WORDS.get(word);
    }
}
