package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.facets.NameWords;
import app.longrun.prescriptions.whiteboard.words.Chatter;
import app.longrun.prescriptions.whiteboard.words.Spellings;
import app.longrun.prescriptions.whiteboard.words.Stems;
import app.longrun.prescriptions.whiteboard.words.Tokens;

/** What words of a line look like a movement's name. */
final class NameShape {

    static final int MOST_WORDS = 5;

    private final Tokens tokens;
    private final Spellings spellings;
    private final int begin;

    /** The line's words begin at a token. */
    NameShape(Tokens tokens, Spellings spellings, int begin) {
        this.begin = begin;
        this.tokens = tokens;
        this.spellings = spellings;
    }

    /** Whether one of the words makes another movement of the name before them; up the hill only says where. */
    boolean isMovement(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean isWay = Chatter.isJoint(tokens.at(i).text()) && tokens.is(i + 1, "the", "a", "an");
            if (!isWay && NameWords.isMovementWord(tokens.at(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** A few words, none of which only speaks to the reader, and not only what a load is made of. */
    boolean isName(int from, int to) {
        int words = 0;
        boolean isTool = true;
        for (int i = from; i < to; i++) {
            isTool &=
                    !tokens.at(i).isWord() || NameWords.isQualifier(tokens.at(i).text());
            boolean isInner = i > from && i < to - 1;
            String word = tokens.at(i).text();
            words += tokens.at(i).isWord() ? 1 : 0;
            boolean isAt = Chatter.isPlace(word)
                    && (i == from
                            ? to - from > 1
                            : Chatter.isJoint(tokens.at(tokens.is(i - 1, "-") ? i - 2 : i - 1)
                                    .text()));
            boolean isPulledDown = i > from
                    && (tokens.is(i - 1, "-")
                            || NameWords.isMovementWord(tokens.at(i - 1).text()));
            if ((Chatter.isSaid(word) && !isAt) || (!isInner && Chatter.isJoint(word) && !isPulledDown)) {
                return false;
            }
        }
        return words <= MOST_WORDS && !isTool;
    }

    /** Whether it joins the words of a name. */
    boolean isJoint(int at) {
        return tokens.is(at, "-", "of");
    }

    /** Whether nothing stands before it on its line. */
    boolean isFirst(int at) {
        for (int i = begin; i < at; i++) {
            if (tokens.at(i).isWord() && tokens.at(i).text().length() > 1) {
                return false;
            }
        }
        return true;
    }

    /** Devil's press 10, rope climbs 3, toes to bar 12. */
    boolean endsAsMovement(int to) {
        String last = tokens.at(to - 1).text();
        return NameWords.isMovementWord(last)
                || spellings.isFamily(Stems.of(last))
                || (Chatter.isPlace(last)
                        && Chatter.isJoint(tokens.at(tokens.is(to - 2, "-") ? to - 3 : to - 2)
                                .text()));
    }

    /** Whether one of the words stands for several: ball slams, toes to bar. */
    boolean isMany(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = tokens.at(i).text();
            if (tokens.at(i).isWord()
                    && (!Stems.of(word).equals(word) || word.chars().anyMatch(Character::isDigit))) {
                return true;
            }
        }
        return false;
    }

    /** Ball slams: 15. */
    boolean isHead(int from, int to) {
        return isMany(from, to) && tokens.is(to, ":", "-");
    }

    /** Whether it is one word in which the names of several movements end. */
    boolean isFamily(int from, int to) {
        return to == from + 1 && spellings.isFamily(Stems.of(tokens.at(from).text()));
    }
}
