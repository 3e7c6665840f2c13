package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.Figures;
import app.longrun.prescriptions.whiteboard.Quantity.Size;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.words.Token;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers as they stand in a line: one, a range, men and women, a list of rounds, a time. */
public final class Numerals {

    private Numerals() {}

    /** A number, range or pair from here; null when there is none, or when it is a list. */
    static @Nullable Sized size(Tokens tokens, int at) {
        BigDecimal first = number(tokens, at);
        if (first == null) {
            return null;
        }
        Sized fraction = fraction(tokens, at);
        if (fraction != null) {
            return fraction;
        }
        BigDecimal second = number(tokens, at + 2);
        boolean isRange = tokens.is(at + 1, "-", "to") && !isDash(tokens, at, first, second);
        boolean isPair = tokens.is(at + 1, "/") && !isApart(tokens, at);
        if (second == null || !(isRange || isPair)) {
            return new Sized(new Size.Exactly(first), at + 1);
        }
        if (!isRange && first.compareTo(second) == 0) {
            return new Sized(new Size.Exactly(first), at + 3);
        }
        if (!isRange) {
            return new Sized(new Size.Pair(first, second), at + 3);
        }
        // In x 8 - 9/6 kg the second number begins a pair.
        if (tokens.is(at + 3, "/") && tokens.at(at + 4).isNumber()) {
            return tokens.at(at + 1).spaced() ? new Sized(new Size.Exactly(first), at + 1) : null;
        }
        return first.compareTo(second) < 0 ? new Sized(new Size.Range(first, second), at + 3) : null;
    }

    /** 5 x 3 - 87.5 %: a dash between blanks behind sets and repetitions begins another thought. */
    private static boolean isDash(Tokens tokens, int at, BigDecimal first, @Nullable BigDecimal second) {
        boolean isSpaced = tokens.is(at + 1, "-")
                && tokens.at(at + 1).spaced()
                && tokens.at(at + 2).spaced();
        boolean isLoad = tokens.is(at + 3, "%", "rm", "rpe", "rir") || Weights.unit(tokens, at + 3) != null;
        boolean isFar = second != null && second.compareTo(first.multiply(BigDecimal.valueOf(4))) >= 0;
        boolean isLength = tokens.is(at - 1, "amrap", "emom", "otm");
        return isSpaced && (isFar || isLength || (isLoad && tokens.is(at - 1, "x", "×")));
    }

    /** 5 x 8 / 2-3' rest: a slash between blanks behind sets and repetitions begins another thought. */
    private static boolean isApart(Tokens tokens, int at) {
        Unit unit = Units.at(tokens, at + 3);
        return tokens.at(at + 1).spaced()
                && tokens.at(at + 2).spaced()
                && tokens.is(at - 1, "x", "×", "-")
                && ((unit != null && unit.isTime()) || tokens.is(at + 3, "-", "to", "rest"));
    }

    /** Half and quarter miles and kilometres: 1/2 mile, 1 1/4 km. */
    public static @Nullable Sized fraction(Tokens tokens, int at) {
        int whole = tokens.at(at + 1).isNumber() ? tokens.whole(at) : 0;
        int top = whole == 0 ? at : at + 1;
        int above = tokens.whole(top);
        int below = tokens.whole(top + 2);
        boolean isFraction = tokens.is(top + 1, "/")
                && !tokens.at(top + 1).spaced()
                && above > 0
                && above < below
                && (below == 2 || below == 4)
                && (Units.at(tokens, top + 3) == Unit.MILES || Units.at(tokens, top + 3) == Unit.KILOMETRES);
        if (!isFraction) {
            return null;
        }
        BigDecimal part = BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), 2, RoundingMode.UNNECESSARY);
        return new Sized(new Size.Exactly(part.add(BigDecimal.valueOf(whole))), top + 3);
    }

    /** Three numbers or more with dashes or commas between them; null for anything else. */
    static @Nullable Match scheme(Tokens tokens, int at) {
        List<Integer> reps = new ArrayList<>();
        int next = at;
        while (tokens.at(next).isWhole() && tokens.whole(next) > 0 && tokens.whole(next) <= 9999) {
            reps.add(tokens.whole(next));
            boolean goesOn = tokens.is(next + 1, tokens.is(at + 1, ",") ? "," : "-")
                    && (tokens.is(at + 1, ",")
                            || tokens.at(next + 1).spaced() == tokens.at(at + 1).spaced())
                    && tokens.at(next + 2).isWhole();
            next++;
            if (!goesOn) {
                break;
            }
            next++;
        }
        boolean isMeasured = Units.at(tokens, next) != null && !tokens.is(next, "reps", "rep");
        boolean goesOn = tokens.is(next, "x", "×", "%", "/", "-") || Weights.unit(tokens, next) != null;
        return reps.size() < 3 || isMeasured || goesOn
                ? null
                : new Match(new Facet.Scheme(reps), at, tokens.is(next, "reps", "rep") ? next + 1 : next);
    }

    /** The number at a token, null where there is none that a board can hold. */
    static @Nullable BigDecimal number(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.isNumber()) {
            return Figures.isSound(token.number()) ? token.number() : null;
        }
        int inWords = token.isWord() ? tokens.whole(at) : 0;
        return inWords == 0 ? null : BigDecimal.valueOf(inWords);
    }
}
