package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.words.Spellings;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Vocabulary.Item;
import org.jspecify.annotations.Nullable;

/** Finds movements: the longest name first, then, a few times a line, the one name that is nearly spelt so. */
final class Names {

    private static final int MISSPELT_TOKENS = 4;

    private final Spellings spellings;

    Names(Spellings spellings) {
        this.spellings = spellings;
    }

    /** The movement spelt from this token on, null when there is none. */
    @Nullable
    Match exactly(Tokens tokens, int at) {
        boolean isWith = tokens.is(at, "w") && tokens.is(at + 1, "/");
        if (isWith || (!tokens.at(at).isWord() && !tokens.at(at).isNumber())) {
            return null;
        }
        if (isSingleUnders(tokens, at)) {
            Tokens unders = Tokens.of("single unders");
            Item item = spellings.exactly(unders, 0, unders.size());
            return item == null ? null : new Match(new Facet.Named(item, unders.line(), false), at, at + 1);
        }
        for (int to = Math.min(tokens.size(), at + Spellings.LONGEST); to > at; to--) {
            if ((tokens.at(to - 1).isWord() && !tokens.is(to - 1, "w"))
                    || tokens.at(to - 1).isNumber()
                    || tokens.is(to - 1, ")")) {
                Item item = spellings.exactly(tokens, at, to);
                if (item != null) {
                    Match bracketed = bracketed(tokens, at, to);
                    return bracketed == null ? match(tokens, at, to, item) : bracketed;
                }
            }
        }
        return null;
    }

    /** 60 double unders or 120 singles, which are written out, for alone they may be of anything. */
    private static boolean isSingleUnders(Tokens tokens, int at) {
        int or = at - 2;
        int before = tokens.is(or - 1, "(") ? or - 2 : or - 1;
        return tokens.is(at, "singles") && tokens.is(or, "or") && tokens.is(before, "du", "dus", "unders");
    }

    /** A name that goes on in brackets: Copenhagen (short lever). */
    private @Nullable Match bracketed(Tokens tokens, int at, int to) {
        int end = to + 1;
        while (tokens.at(end).isWord() && end < to + MISSPELT_TOKENS) {
            end++;
        }
        boolean isBracket = tokens.is(to, "(") && tokens.is(end, ")") && end > to + 1;
        Item item = isBracket ? spellings.inBrackets(tokens, at, to, end) : null;
        return item == null ? null : new Match(new Facet.Named(item, tokens.verbatim(at, end + 1), false), at, end + 1);
    }

    /** The movement named between braces, which is a new one where none is spelt so. */
    @Nullable
    Match inBraces(Tokens tokens, int at) {
        if (!tokens.is(at, "{")) {
            return null;
        }
        int end = at + 1;
        while (end < tokens.size() && !tokens.is(end, "}", "{")) {
            end++;
        }
        if (!tokens.is(end, "}") || end == at + 1) {
            return null;
        }
        Item item = spellings.exactly(tokens, at + 1, end);
        String word = tokens.verbatim(at + 1, end);
        return item == null
                ? new Match(new Facet.New(word), at, end + 1)
                : new Match(new Facet.Named(item, word, false), at, end + 1);
    }

    /** The movement nearly spelt so over more tokens than {@code beyond}, null when there is none or more than one. */
    @Nullable
    Match nearly(Tokens tokens, int at, int beyond) {
        for (int to = Math.min(tokens.size(), at + MISSPELT_TOKENS); to > beyond; to--) {
            if (isAllWords(tokens, at, to)) {
                Item item = spellings.nearly(tokens, at, to);
                if (item != null) {
                    return match(tokens, at, to, item);
                }
            }
        }
        return null;
    }

    private static Match match(Tokens tokens, int at, int to, Item item) {
        boolean general = to == at + 1 && NameWords.isGeneral(tokens.at(at).text());
        return new Match(new Facet.Named(item, tokens.verbatim(at, to), general), at, to);
    }

    private static boolean isAllWords(Tokens tokens, int at, int to) {
        for (int i = at; i < to; i++) {
            if (!tokens.at(i).isWord() && !tokens.is(i, "-")) {
                return false;
            }
        }
        return tokens.at(to - 1).isWord();
    }
}
