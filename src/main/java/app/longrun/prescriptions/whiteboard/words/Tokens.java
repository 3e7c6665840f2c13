package app.longrun.prescriptions.whiteboard.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tokens of one line; outside of it stands an empty sign, so that rules may look past the ends. */
public final class Tokens {

    private static final Token NONE = new Token(Token.Kind.SIGN, "", BigDecimal.ZERO, 0, 0, true);

    private static final Map<String, Integer> NUMBER_WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30));

    /** Units as they stand behind a number and a hyphen: a 10-min row. */
    private static final Set<String> HYPHENATED = Set.of(
            "min", "minute", "minutes", "mins", "sec", "secs", "second", "seconds", "s", "m", "metre", "meter", "km",
            "mile", "miles", "cal", "calorie", "kg", "lb", "rep", "reps", "rm", "round", "rounds", "set", "sets",
            "hour");

    private final String line;
    private final List<Token> tokens;

    private Tokens(String line, List<Token> tokens) {
        this.line = line;
        this.tokens = tokens;
    }

    /** Cuts a line in one pass. */
    public static Tokens of(String line) {
        List<Token> tokens = new ArrayList<>();
        Scan scan = new Scan(line);
        for (int at = scan.blanksFrom(0); at < line.length(); at = scan.blanksFrom(at)) {
            Token token = scan.next(at);
            boolean isUnit = token.isWord()
                    && !token.spaced()
                    && tokens.size() > 1
                    && tokens.getLast().is("-")
                    && !tokens.getLast().spaced()
                    && tokens.get(tokens.size() - 2).isNumber()
                    && HYPHENATED.contains(token.text());
            if (isUnit) {
                tokens.removeLast();
            }
            tokens.add(token);
            at = token.end();
        }
        return new Tokens(line, tokens);
    }

    /** Whether a line has no token. */
    public static boolean isBlank(String line) {
        return new Scan(line).blanksFrom(0) >= line.length();
    }

    /** How many there are. */
    public int size() {
        return tokens.size();
    }

    /** The token at a place, an empty sign beyond the ends. */
    public Token at(int index) {
        return index < 0 || index >= tokens.size() ? NONE : tokens.get(index);
    }

    /** Whether one of these words or signs stands here. */
    public boolean is(int index, String... words) {
        Token token = at(index);
        for (String word : words) {
            if (token.is(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word or sign stands anywhere in the line. */
    public boolean has(String word) {
        return tokens.stream().anyMatch(token -> token.is(word));
    }

    /** Whether the words follow one another from here. */
    public boolean follow(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!at(index + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** A whole number from 1 in digits or, up to thirty, in words; 0 for anything else. */
    public int whole(int index) {
        Token token = at(index);
        if (token.isWhole() && token.number().compareTo(BigDecimal.valueOf(99_999)) <= 0) {
            return token.number().intValueExact();
        }
        return token.isWord() ? NUMBER_WORDS.getOrDefault(token.text(), 0) : 0;
    }

    /** The characters of the line from one token to before another, without blanks around them. */
    public String verbatim(int from, int to) {
        return from >= to
                ? ""
                : line.substring(at(from).start(), at(to - 1).end()).strip();
    }

    /** The characters from a token to the line's end. */
    public String rest(int from) {
        return from >= tokens.size() ? "" : line.substring(at(from).start()).strip();
    }

    /** The line as it was written. */
    public String line() {
        return line;
    }
}
