package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.Tempo;
import app.longrun.prescriptions.whiteboard.Heard;
import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.Quantity.Size;
import app.longrun.prescriptions.whiteboard.WhiteboardWriter;
import app.longrun.prescriptions.whiteboard.facets.Facet;
import app.longrun.prescriptions.whiteboard.facets.Match;
import app.longrun.prescriptions.whiteboard.facets.Numerals;
import app.longrun.prescriptions.whiteboard.facets.Sized;
import app.longrun.prescriptions.whiteboard.facets.Tempos;
import app.longrun.prescriptions.whiteboard.words.Token;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the numbers of a line before and after it is read: none may vanish, and none may appear that is not in it. A number may change its
 * unit (2 min, 120 s), two may become one (1 min 30 s, 90 s), and one said twice counts once (10/10 is ten for each side).
 */
final class Tally {

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private final List<BigDecimal> written;
    private final boolean[] kept;

    private Tally(List<BigDecimal> written) {
        this.written = written;
        this.kept = new boolean[written.size()];
    }

    /** Whether what was heard has the numbers of a line from a token on and of its remark, those and no others. */
    static boolean isKept(Tokens tokens, int from, String remark, List<? extends Heard> heard) {
        List<BigDecimal> written = numbers(tokens, from);
        written.addAll(numbers(Tokens.of(remark), 0));
        List<BigDecimal> read = new ArrayList<>();
        for (Heard one : heard) {
            Tokens text = Tokens.of(WhiteboardWriter.write(one));
            boolean isMarked = one instanceof Line line && line.mark() != null;
            read.addAll(numbers(text, isMarked ? Marks.at(text, 0, false).to() : 0));
        }
        Tally tally = new Tally(written);
        return tally.isEachFound(read, inWords(tokens, from)) && tally.isEachKept();
    }

    private static List<BigDecimal> numbers(Tokens tokens, int from) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int at = from; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            Match tempo = Tempos.at(tokens, at);
            Sized fraction = Numerals.fraction(tokens, at);
            if (tempo != null && tempo.facet() instanceof Facet.AtTempo(Tempo code)) {
                code.text().chars().filter(Character::isDigit).forEach(c -> numbers.add(BigDecimal.valueOf(c - '0')));
                at = tempo.to() - 1;
            } else if (fraction != null && fraction.size() instanceof Size.Exactly(BigDecimal part)) {
                numbers.add(part);
                at = fraction.to() - 1;
            } else if ((token.isNumber() || token.kind() == Token.Kind.TIME) && !isName(tokens, at)) {
                numbers.add(token.number());
            }
        }
        return numbers;
    }

    /** Numbers that only name what they stand in: 1RM, at 1 mile pace, /500m, seven of ten, teams of 2. */
    private static boolean isName(Tokens tokens, int at) {
        return switch (tokens.whole(at)) {
            case 1 ->
                tokens.is(at + 1, "rm")
                        || (tokens.is(at - 1, "@", "at")
                                && tokens.is(at + 1, "mile")
                                && tokens.is(at + 2, "pace", "effort"));
            case 2 -> tokens.is(at - 1, "of") && tokens.is(at - 2, "team", "teams");
            case 10 -> tokens.is(at - 1, "/") && tokens.is(at - 3, "rpe", "@");
            case 500 ->
                tokens.is(at - 1, "/", "per")
                        && (tokens.at(at - 2).kind() == Token.Kind.TIME || tokens.is(at - 2, "min"));
            default -> false;
        };
    }

    private static List<BigDecimal> inWords(Tokens tokens, int from) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int at = from; at < tokens.size(); at++) {
            if (tokens.at(at).isWord() && tokens.whole(at) > 0) {
                numbers.add(BigDecimal.valueOf(tokens.whole(at)));
            }
        }
        return numbers;
    }

    private boolean isEachFound(List<BigDecimal> read, List<BigDecimal> inWords) {
        List<BigDecimal> left = new ArrayList<>();
        for (BigDecimal number : read) {
            if (!take(number, BigDecimal.ONE)) {
                left.add(number);
            }
        }
        return left.stream()
                .allMatch(number ->
                        take(number, SIXTY) || takeBack(number) || takeTwo(number) || inWords.contains(number));
    }

    private boolean take(BigDecimal number, BigDecimal times) {
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i] && written.get(i).multiply(times).compareTo(number) == 0) {
                kept[i] = true;
                return true;
            }
        }
        return false;
    }

    /** 2:00 read as two minutes. */
    private boolean takeBack(BigDecimal number) {
        return take(number.multiply(SIXTY), BigDecimal.ONE);
    }

    private boolean takeTwo(BigDecimal number) {
        for (int i = 0; i + 1 < kept.length; i++) {
            BigDecimal both = written.get(i).multiply(SIXTY).add(written.get(i + 1));
            if (!kept[i] && !kept[i + 1] && both.compareTo(number) == 0) {
                kept[i] = true;
                kept[i + 1] = true;
                return true;
            }
        }
        return false;
    }

    private boolean isEachKept() {
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i] && !isSaidBefore(i)) {
                return false;
            }
        }
        return true;
    }

    /** 10/10, 2 x 32 / 2 x 24 kg. */
    private boolean isSaidBefore(int at) {
        BigDecimal number = written.get(at);
        return (at > 0 && written.get(at - 1).compareTo(number) == 0)
                || (at > 1 && written.get(at - 2).compareTo(number) == 0);
    }
}
