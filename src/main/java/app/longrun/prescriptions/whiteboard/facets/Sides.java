package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.words.Chatter;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds that an amount is for each limb: /side, per leg, each way, ea, e/s, L/R, left and right. */
final class Sides {

    private Sides() {}

    private static boolean isSideName(Tokens tokens, int at) {
        return tokens.is(at, "l", "r", "left", "right");
    }

    /** 3 x 8 each, but not before each station. */
    private static boolean isOfLimbs(Tokens tokens, int at) {
        return !tokens.is(at + 1, "of")
                && !tokens.is(at - 1, "before", "after", "between", "for", "in", "on", "at", "from")
                && !(tokens.at(at + 1).isWord()
                        && tokens.at(at + 1).text().length() > 2
                        && (Chatter.isSaid(tokens.at(at + 1).text()) || RestTails.isWhat(tokens, at + 1))
                        && !tokens.is(at + 1, "rest", "then", "at", "with", "w", "hard", "easy", "unbroken"));
    }

    static @Nullable Match at(Tokens tokens, int at) {
        return tokens.is(at, "(") ? again(tokens, at) : side(tokens, at);
    }

    /** 10 snatches (5 each side) counts the same once more. */
    private static @Nullable Match again(Tokens tokens, int at) {
        Match side = tokens.at(at + 1).isWhole() && tokens.at(at - 1).isWord() ? side(tokens, at + 2) : null;
        return side != null && tokens.is(side.to(), ")") ? new Match(new Facet.Said(), at + 1, side.to()) : null;
    }

    private static @Nullable Match side(Tokens tokens, int at) {
        int word = at;
        if (tokens.is(at, "/", "per", "each", "a", "e", "ea", "on", "p", "both", "every")) {
            word = at + 1;
            if (tokens.is(at, "e", "p") && tokens.is(word, "/", ".")) {
                boolean isShort = tokens.is(word + 1, "s", "l", "a", "side", "leg", "arm");
                int to = tokens.is(word + 2, ".") ? word + 3 : word + 2;
                return isShort ? new Match(new Facet.PerSide(), at, to) : null;
            }
            if (tokens.is(at, "ea", "each") && tokens.is(word, "/", ".")) {
                word++;
            }
            if (tokens.is(at, "on") && tokens.is(word, "each", "a")) {
                word++;
            }
            if (tokens.is(
                            word,
                            "side",
                            "sides",
                            "leg",
                            "legs",
                            "arm",
                            "arms",
                            "hand",
                            "foot",
                            "way",
                            "direction",
                            "limb")
                    || (tokens.is(at, "/")
                            && tokens.is(word, "s")
                            && !tokens.at(word).spaced())) {
                return new Match(new Facet.PerSide(), at, word + 1);
            }
            return tokens.is(at, "each", "ea") && isOfLimbs(tokens, at)
                    ? new Match(new Facet.PerSide(), at, at + 1)
                    : null;
        }
        if (tokens.is(at, "es", "eachside", "ps", "pside")) {
            return new Match(new Facet.PerSide(), at, at + 1);
        }
        boolean isLeftRight = isSideName(tokens, at)
                && isSideName(tokens, at + 2)
                && tokens.is(at + 1, "/", "+", "&", "and", ",")
                && !tokens.at(at)
                        .text()
                        .substring(0, 1)
                        .equals(tokens.at(at + 2).text().substring(0, 1));
        return isLeftRight ? new Match(new Facet.PerSide(), at, at + 3) : null;
    }
}
