package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.Tempo;
import app.longrun.prescriptions.whiteboard.words.Token;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds tempos: four digits or X, with or without dashes between them, and holds within a repetition. */
public final class Tempos {

    private Tempos() {}

    /** The tempo or the hold that stands here, null where there is none. */
    public static @Nullable Match at(Tokens tokens, int at) {
        boolean isNamed = tokens.is(at, "tempo") || (tokens.is(at, "t") && tokens.is(at + 1, ":"));
        boolean isLed = isNamed || tokens.is(at, "@", "(");
        int from = isLed ? at + 1 : at;
        while (isNamed && tokens.is(from, ":", "=", "@", "of", "(")) {
            from++;
        }
        Match code = code(tokens, from, isLed);
        if (code == null) {
            return Holds.at(tokens, at);
        }
        return new Match(code.facet(), at, tokens.is(code.to(), "tempo") ? code.to() + 1 : code.to());
    }

    private static @Nullable Match code(Tokens tokens, int from, boolean isLed) {
        StringBuilder text = new StringBuilder();
        int at = from;
        int parts = 0;
        while (text.length() < 4 && (at == from || !tokens.at(at).spaced())) {
            Token token = tokens.at(at);
            if (token.is("-") || token.is("/") || token.is(".")) {
                parts++;
            } else if (token.isWhole() || token.is("x")) {
                text.append(token.text());
            } else {
                return null;
            }
            at++;
        }
        boolean isParted = parts == 3;
        if (parts > 0 && !isParted) {
            return null;
        }
        boolean isFree = isLed || isParted;
        if (text.length() != 4
                || tokens.at(from).is("-")
                || goesOn(tokens, at)
                || !(isFree || isFollowed(tokens, at, text) || isTempoAlone(tokens, from, text))) {
            return null;
        }
        if (isParted && !isLed && isFalling(text)) {
            return null;
        }
        return new Match(new Facet.AtTempo(Tempo.parse(text.toString().toUpperCase(Locale.ROOT))), from, at);
    }

    private static boolean goesOn(Tokens tokens, int at) {
        Token next = tokens.at(at);
        boolean isGlued = !next.spaced() && (next.isNumber() || next.isWord() || next.is("-") || next.is("/"));
        return isGlued
                || next.is("%")
                || tokens.is(at, "pace", "watts", "effort", "split")
                || Units.at(tokens, at) != null
                || tokens.is(at, "kg", "lb", "lbs");
    }

    /** 3010 tempo, but not 3x10 tempo 3010. */
    private static boolean isFollowed(Tokens tokens, int at, StringBuilder text) {
        return tokens.is(at, "tempo")
                && text.indexOf("x") != 1
                && !tokens.at(at + 1).isNumber()
                && !(tokens.is(at + 1, ":", "@") && tokens.at(at + 2).isNumber());
    }

    /** 31X1 or, behind other numbers, 3111: not 5X10, not 10X3, not 1500. */
    private static boolean isTempoAlone(Tokens tokens, int from, StringBuilder text) {
        boolean hasNumberBefore = false;
        for (int i = 0; i < from; i++) {
            hasNumberBefore |= tokens.at(i).isNumber();
        }
        int x = text.indexOf("x");
        if (x >= 0) {
            boolean isCapital =
                    tokens.verbatim(from, Math.min(tokens.size(), from + 3)).indexOf('X') >= 0;
            boolean isBehindSets = text.charAt(0) >= '2' && hasSetsBefore(tokens, from);
            boolean isSlowDown = x == 2 && text.charAt(0) >= '2' && text.charAt(3) <= '2';
            return x != 0
                    ? (x >= 2 && isBehindSets) || (isCapital && (isBehindSets || (isSlowDown && hasNumberBefore)))
                    : text.lastIndexOf("x") > 0;
        }
        boolean isSlow = text.chars().allMatch(c -> c <= '6');
        boolean countsNothing =
                !tokens.at(from + 1).isWord() || tokens.is(from + 1, "rest", "r", "tempo", "at", "w", "with");
        return hasNumberBefore
                && countsNothing
                && !tokens.is(from - 1, "x", "×")
                && isSlow
                && Integer.parseInt(text.toString()) % 50 != 0;
    }

    /** Behind 3x10, 32x1 is no second number of sets. */
    private static boolean hasSetsBefore(Tokens tokens, int from) {
        for (int i = 1; i < from; i++) {
            if (tokens.is(i, "x", "×") && tokens.at(i - 1).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFalling(StringBuilder text) {
        return text.charAt(0) > text.charAt(1) && text.charAt(1) > text.charAt(2) && text.charAt(2) > text.charAt(3);
    }
}
