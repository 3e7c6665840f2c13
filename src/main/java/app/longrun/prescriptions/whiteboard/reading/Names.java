package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.words.Spellings;
import app.longrun.prescriptions.whiteboard.words.Stems;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Vocabulary.Item;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds movements: the longest name first, then, a few times a line, the one name that is nearly spelt so. */
final class Names {

    private static final int MISSPELT_TOKENS = 4;

    /** Single words that end the names of many other movements, so that a word nobody knows before them makes another one. */
    private static final Set<String> GENERAL = Set.of(
            "squat",
            "deadlift",
            "dl",
            "lunge",
            "hang",
            "carry",
            "bridge",
            "plank",
            "hollow",
            "bound",
            "sled",
            "rope",
            "swing",
            "negative",
            "row",
            "ski",
            "stretch",
            "jump",
            "press",
            "raise",
            "step",
            "handstand",
            "clam",
            "goblet",
            "pogo",
            "burpee",
            "thruster",
            "hike",
            "drill",
            "walk");

    /** Words that tell how, not what: they stay with the name they stand before. */
    private static final Set<String> QUALIFIERS = Set.of(
            "db",
            "kb",
            "bb",
            "band",
            "weighted",
            "bw",
            "alt",
            "strict",
            "slow",
            "controlled",
            "double",
            "loaded",
            "heavy",
            "light",
            "paused",
            "pause",
            "tempo",
            "assisted",
            "static",
            "dynamic",
            "1leg",
            "1arm",
            "single",
            "2",
            "fast",
            "quick",
            "big",
            "sandbag",
            "fartlek",
            "progression",
            "progressive",
            "plate",
            "vest",
            "medball",
            "trx",
            "cable",
            "perfect",
            "quality",
            "smooth",
            "explosive",
            "deep",
            "full",
            "kettlebells",
            "body",
            "unloaded");

    /** Words behind a general name that make it another movement: a squat clean is no squat. */
    private static final Set<String> MOVEMENT_WORDS = Set.of(
            "clean snatch jerk press row squat jump over lunge curl raise hold extension fly push pull throw slam walk carry crawl climb thrust bridge plank hop bound skip complex dip twist kick tap reach rollout up"
                    .split(" "));

    private final Spellings spellings;

    Names(Spellings spellings) {
        this.spellings = spellings;
    }

    static boolean isQualifier(String word) {
        return QUALIFIERS.contains(Stems.of(word));
    }

    static boolean isMovementWord(String word) {
        return MOVEMENT_WORDS.contains(Stems.of(word));
    }

    /** The movement spelt from this token on, null when there is none. */
    @Nullable
    Match exactly(Tokens tokens, int at) {
        if (!tokens.at(at).isWord() && !tokens.at(at).isNumber()) {
            return null;
        }
        for (int to = Math.min(tokens.size(), at + Spellings.LONGEST); to > at; to--) {
            if (tokens.at(to - 1).isWord() || tokens.at(to - 1).isNumber() || tokens.is(to - 1, ")")) {
                Item item = spellings.exactly(tokens, at, to);
                if (item != null) {
                    Match bracketed = bracketed(tokens, at, to);
                    return bracketed == null ? match(tokens, at, to, item) : bracketed;
                }
            }
        }
        return null;
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
        boolean general =
                to == at + 1 && GENERAL.contains(Stems.of(tokens.at(at).text()));
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
