package app.longrun.prescriptions.whiteboard;

import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways to write a unit behind a number. */
final class Units {

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

    private Units() {}

    /** The unit at this token, null when there is none; c, k and the quotes only where they touch their number. */
    static @Nullable Unit at(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (token.is("foot") && tokens.is(index + 1, "contacts", "contact")) {
            return Unit.CONTACTS;
        }
        if (isDoublePrime(tokens, index)) {
            return token.spaced() ? null : Unit.SECONDS;
        }
        // 24/16 M/F is no length.
        if (token.is("m") && token.spaced() && tokens.is(index + 1, "/") && tokens.is(index + 2, "f", "w")) {
            return null;
        }
        boolean mustTouch = token.is("c") || token.is("'") || token.is("\"") || token.is("k");
        return token.isNumber() || (mustTouch && token.spaced()) ? null : WORDS.get(token.text());
    }

    /** How many tokens the unit at this place takes: foot contacts, and a unit with its full stop, take two. */
    static int length(Tokens tokens, int index) {
        if (tokens.is(index, "foot") && tokens.is(index + 1, "contacts", "contact")) {
            return 2;
        }
        if (isDoublePrime(tokens, index)) {
            return 2;
        }
        return tokens.is(index + 1, ".")
                        && !tokens.at(index + 1).spaced()
                        && tokens.at(index).isWord()
                ? 2
                : 1;
    }

    private static boolean isDoublePrime(Tokens tokens, int index) {
        return tokens.follow(index, "'", "'") && !tokens.at(index + 1).spaced();
    }

    static boolean isUnit(String word) {
        return WORDS.containsKey(word);
    }
}
