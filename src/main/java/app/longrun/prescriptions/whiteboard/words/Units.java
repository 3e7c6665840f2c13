package app.longrun.prescriptions.whiteboard.words;

import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.UnitWords;
import org.jspecify.annotations.Nullable;

/** The ways to write a unit behind a number. */
public final class Units {

    private Units() {}

    /** The unit at this token, null when there is none; c, k and the quotes only where they touch their number. */
    public static @Nullable Unit at(Tokens tokens, int index) {
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
        return token.isNumber() || (mustTouch && token.spaced()) ? null : UnitWords.of(token.text());
    }

    /** How many tokens the unit at this place takes: foot contacts, and a unit with its full stop, take two. */
    public static int length(Tokens tokens, int index) {
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
}
