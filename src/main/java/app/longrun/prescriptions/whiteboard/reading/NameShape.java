package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.words.Chatter;
import app.longrun.prescriptions.whiteboard.words.Spellings;
import app.longrun.prescriptions.whiteboard.words.Stems;
import app.longrun.prescriptions.whiteboard.words.Tokens;

/** What words of a line look like a movement's name. */
final class NameShape {

    static final int MOST_WORDS = 5;

    private final Tokens tokens;
    private final Spellings spellings;

    NameShape(Tokens tokens, Spellings spellings) {
        this.tokens = tokens;
        this.spellings = spellings;
    }

    /** Whether one of the words makes another movement of the name before them. */
    boolean isMovement(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Names.isMovementWord(tokens.at(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** A few words, none of which only speaks to the reader. */
    boolean isName(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean isInner = i > from && i < to - 1;
            String word = tokens.at(i).text();
            words += tokens.at(i).isWord() ? 1 : 0;
            boolean isAt = Chatter.isPlace(word)
                    && (i == from
                            ? to - from > 1
                            : Chatter.isJoint(tokens.at(i - 1).text()));
            if ((Chatter.isSaid(word) && !isAt) || (!isInner && Chatter.isJoint(word))) {
                return false;
            }
        }
        return words <= MOST_WORDS;
    }

    /** Whether nothing stands before it on its line. */
    boolean isFirst(int at) {
        for (int i = 0; i < at; i++) {
            if (tokens.at(i).isWord() && tokens.at(i).text().length() > 1) {
                return false;
            }
        }
        return true;
    }

    /** Devil's press 10, rope climbs 3, toes to bar 12. */
    boolean endsAsMovement(int to) {
        String last = tokens.at(to - 1).text();
        return Names.isMovementWord(last)
                || spellings.isFamily(Stems.of(last))
                || (Chatter.isPlace(last) && Chatter.isJoint(tokens.at(to - 2).text()));
    }

    /** Whether it is one word in which the names of several movements end. */
    boolean isFamily(int from, int to) {
        return to == from + 1 && spellings.isFamily(Stems.of(tokens.at(from).text()));
    }
}
