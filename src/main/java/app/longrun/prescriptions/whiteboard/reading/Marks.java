package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Level;
import app.longrun.prescriptions.whiteboard.Mark;
import app.longrun.prescriptions.whiteboard.words.EditDistance;
import app.longrun.prescriptions.whiteboard.words.Token;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what stands before a line: bullets, A1, minute 3, station 2, a level. */
final class Marks {

    private static final char FIRST_ORNAMENT = '\u2010';

    private Marks() {}

    /** The mark a line begins with; without one, the token after its bullet. */
    static Marked at(Tokens tokens, int from, boolean everyMinute) {
        int at = from;
        while ((tokens.is(at, "-", "•", "·", "×", ">", "+") && at == from) || isOrnament(tokens.at(at))) {
            at++;
        }
        Marked group = group(tokens, at);
        group = group == null ? turned(tokens, at) : group;
        group = group == null && tokens.is(at, "(", "[") ? bracketed(tokens, at) : group;
        if (group != null) {
            return group;
        }
        if (tokens.is(at, "#") && tokens.whole(at + 1) > 0 && tokens.at(at + 2).isWord()) {
            return new Marked(null, at + 2);
        }
        boolean isRoman =
                tokens.is(at, "i", "ii", "iii", "iv", "v", "vi") && tokens.is(at + 1, ")") && at + 2 < tokens.size();
        if (isRoman) {
            return new Marked(null, at + 2);
        }
        Marked slot = slot(tokens, at);
        if (slot != null) {
            return slot;
        }
        int number = tokens.at(at).isWhole() ? tokens.whole(at) : 0;
        boolean isCounted = tokens.is(at + 1, ")")
                || (tokens.is(at + 1, ".") && tokens.at(at + 2).spaced());
        if (number > 0 && number <= 99 && isCounted && at + 2 < tokens.size()) {
            return new Marked(everyMinute ? new Mark.Minute(number) : null, at + 2);
        }
        return new Marked(null, at);
    }

    /** Ticks, arrows, emoji: a sign beyond the plain ones that stands for nothing. */
    private static boolean isOrnament(Token token) {
        boolean isSign = token.kind() == Token.Kind.SIGN && token.text().length() == 1;
        return isSign && token.text().charAt(0) >= FIRST_ORNAMENT && "♂♀".indexOf(token.text()) < 0;
    }

    private static @Nullable Marked group(Tokens tokens, int at) {
        Token letter = tokens.at(at);
        if (!letter.isWord()
                || letter.text().length() != 1
                || letter.text().charAt(0) < 'a'
                || letter.text().charAt(0) > 'h') {
            return null;
        }
        char upper = Character.toUpperCase(letter.text().charAt(0));
        Token number = tokens.at(at + 1);
        boolean hasNumber =
                number.isWhole() && !number.spaced() && tokens.whole(at + 1) >= 1 && tokens.whole(at + 1) <= 9;
        int after = hasNumber ? at + 2 : at + 1;
        boolean isSigned = tokens.is(after, ")", ".", ":", "-", "/", "]")
                && (!tokens.is(after, "/") || (hasNumber && tokens.at(after + 1).spaced()))
                && !(tokens.is(after, "-")
                        && !tokens.at(after).spaced()
                        && !tokens.at(after + 1).spaced());
        // B.S.S is a shortened name.
        isSigned &= !(tokens.is(after, ".") && tokens.is(after + 2, "."));
        boolean isSpaced = tokens.at(after).spaced() || after == tokens.size();
        boolean isFree =
                isSpaced && (hasNumber || (tokens.at(after).isWord() && (upper > 'A' || isWorkOfA(tokens, at))));
        if (!isSigned && !isFree) {
            return null;
        }
        return new Marked(new Mark.Group(upper, hasNumber ? tokens.whole(at + 1) : 0), isSigned ? after + 1 : after);
    }

    /** A Back squat 5x5 is the work of A; a hard day is not. */
    private static boolean isWorkOfA(Tokens tokens, int at) {
        boolean isNamed = Character.isUpperCase(tokens.verbatim(at, at + 1).charAt(0))
                && Character.isUpperCase(tokens.verbatim(at + 1, at + 2).charAt(0));
        return isNamed && (tokens.has("x") || tokens.has("×"));
    }

    /** (A1) and [A1]. */
    private static @Nullable Marked bracketed(Tokens tokens, int at) {
        Marked marked = tokens.is(at + 2, ")", "]") || tokens.is(at + 3, ")", "]") ? group(tokens, at + 1) : null;
        return marked != null && tokens.is(marked.to() - 1, ")", "]") ? marked : null;
    }

    /** 1a) is A1, 2b. is B2. */
    private static @Nullable Marked turned(Tokens tokens, int at) {
        int number = tokens.at(at).isWhole() ? tokens.whole(at) : 0;
        Token letter = tokens.at(at + 1);
        boolean isLetter = letter.isWord() && !letter.spaced() && letter.text().length() == 1;
        int place = isLetter ? letter.text().charAt(0) - 'a' + 1 : 0;
        boolean isSigned = tokens.is(at + 2, ")", ".", ":")
                || (tokens.is(at + 2, "-") && tokens.at(at + 2).spaced());
        return number >= 1 && number <= 8 && place >= 1 && place <= 6 && isSigned
                ? new Marked(new Mark.Group((char) ('A' + number - 1), place), at + 3)
                : null;
    }

    private static @Nullable Marked slot(Tokens tokens, int at) {
        boolean isMinute = tokens.is(at, "minute", "min", "m");
        boolean isStation = tokens.is(at, "station", "stn", "st");
        int number = tokens.whole(at + 1);
        if (tokens.is(at, "odd", "even") && tokens.is(at + 1, ":", "-", "min", "mins", "minute", "minutes")) {
            int to = tokens.is(at + 1, ":", "-") ? at + 2 : tokens.is(at + 2, ":", "-") ? at + 3 : at + 2;
            return new Marked(new Mark.Minute(tokens.is(at, "odd") ? 1 : 2), to);
        }
        int nth = tokens.at(at).isWhole() ? tokens.whole(at) : 0;
        boolean isNth = nth > 0
                && nth <= 99
                && tokens.is(at + 1, "st", "nd", "rd", "th")
                && !tokens.at(at + 1).spaced()
                && tokens.is(at + 2, "min", "minute", "station");
        if (isNth) {
            int to = tokens.is(at + 3, ":", "-", ")") ? at + 4 : at + 3;
            return new Marked(tokens.is(at + 2, "station") ? new Mark.Station(nth) : new Mark.Minute(nth), to);
        }
        if (!(isMinute || isStation)
                || number < 1
                || number > 99
                || !tokens.at(at + 1).isNumber()) {
            return null;
        }
        boolean isSigned = tokens.is(at + 2, ":", "-", ")", ".");
        if (tokens.is(at, "m") && !isSigned) {
            return null;
        }
        return new Marked(isMinute ? new Mark.Minute(number) : new Mark.Station(number), isSigned ? at + 3 : at + 2);
    }

    private static @Nullable Level nearly(String word) {
        if (EditDistance.between(word, "beginners", 2) <= 2) {
            return Level.BEGINNER;
        }
        return word.length() > 4 && EditDistance.between(word, "scaled", 1) <= 1 ? Level.SCALED : null;
    }

    static @Nullable Levelled level(Tokens tokens, int at) {
        int from = tokens.is(at, "-", "•", "(", "*") ? at + 1 : at;
        from = tokens.is(from, "as") && tokens.is(from + 1, "rx") ? from + 1 : from;
        Level level = switch (tokens.at(from).text()) {
            case "rx", "rxd", "prescribed" -> Level.RX;
            case "scaled", "scale", "scaling", "sc", "intermediate" -> Level.SCALED;
            case "beginner", "beginners", "beg", "novice", "novices", "newbies" -> Level.BEGINNER;
            default -> tokens.is(from + 1, ":") ? nearly(tokens.at(from).text()) : null;
        };
        if (level == null || tokens.is(from + 1, "+")) {
            return null;
        }
        boolean all = tokens.is(from + 1, ",") && tokens.is(from + 2, "all") && tokens.is(from + 3, ":");
        int to = all ? from + 3 : from + 1;
        int after = to;
        while (tokens.is(after, ":", "=", "-", "→", ">", "to") && after < to + 2) {
            after++;
        }
        return new Levelled(level, all, after);
    }
}
