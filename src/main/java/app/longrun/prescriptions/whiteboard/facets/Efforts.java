package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.whiteboard.Effort;
import app.longrun.prescriptions.whiteboard.Loading;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds how hard a set is meant to be: RPE 7-8, 2 RIR, 1-2 reps in reserve, leave 2 in the tank. */
final class Efforts {

    private Efforts() {}

    static @Nullable Match byWord(Tokens tokens, int at) {
        int number = tokens.is(at + 1, ":", "=", "of", "-", "@") ? at + 2 : at + 1;
        if (tokens.is(at, "rpe", "rir") && tokens.at(number).isNumber()) {
            BigDecimal low = tokens.at(number).number();
            // RPE 7/10 is seven of ten.
            int ten = tokens.is(number + 1, "/") && tokens.whole(number + 2) == 10 ? number + 3 : -1;
            if (ten > 0 && tokens.is(at, "rpe") && !tokens.is(ten, "/")) {
                return effort(low, null, at, ten);
            }
            boolean isRange = tokens.is(number + 1, "-", "to", "/")
                    && tokens.at(number + 2).isNumber()
                    && low.compareTo(tokens.at(number + 2).number()) < 0
                    && tokens.at(number + 2).number().compareTo(BigDecimal.TEN) <= 0
                    && !(tokens.at(number + 1).spaced() && Units.at(tokens, number + 3) != null);
            BigDecimal high = isRange ? tokens.at(number + 2).number() : null;
            int to = isRange ? number + 3 : number + 1;
            boolean isSound = low.scale() <= 3 && (high == null || high.scale() <= 3);
            if (!isSound || (tokens.is(to, "/") && !tokens.at(to).spaced())) {
                return null;
            }
            return tokens.is(at, "rpe") ? effort(low, high, at, to) : reserve(low, high, at, to);
        }
        return tokens.is(at, "leave", "leaving", "keep", "with", "w") ? left(tokens, at) : null;
    }

    private static @Nullable Match left(Tokens tokens, int at) {
        int from = tokens.is(at + 1, "/") ? at + 2 : at + 1;
        Sized sized = Numerals.size(tokens, from);
        Match found = sized == null ? null : behind(tokens, sized, at);
        return found != null && found.facet() instanceof Facet.Loaded(Loading.Reserve reserve) ? found : null;
    }

    private static @Nullable Match behind(Tokens tokens, Sized sized, int at) {
        return switch (sized.size()) {
            case Quantity.Size.Exactly(BigDecimal number) -> behind(tokens, number, null, at, sized.to());
            case Quantity.Size.Range(BigDecimal low, BigDecimal high) -> behind(tokens, low, high, at, sized.to());
            default -> null;
        };
    }

    /** What the words behind a number make of it. */
    static @Nullable Match behind(Tokens tokens, BigDecimal low, @Nullable BigDecimal high, int at, int to) {
        if (tokens.is(to, "rpe")) {
            return effort(low, high, at, to + 1);
        }
        int end = tokens.is(to, "rir") ? to + 1 : inReserve(tokens, to);
        return end < 0 ? null : reserve(low, high, at, end);
    }

    /** Behind (reps) (left) in reserve, in the tank; -1 where it says neither. */
    private static int inReserve(Tokens tokens, int at) {
        int reps = tokens.is(at, "rep", "reps", "good") ? at + 1 : at;
        int left = tokens.is(reps, "left") ? reps + 1 : reps;
        int in = tokens.is(left, "in") ? left + 1 : -1;
        int where = in > 0 && tokens.is(in, "the") ? in + 1 : in;
        if (where > 0 && tokens.is(where, "reserve", "tank")) {
            return where + 1;
        }
        return reps > at && left > reps ? left : -1;
    }

    private static @Nullable Match reserve(BigDecimal low, @Nullable BigDecimal high, int at, int to) {
        boolean isSound = (high == null ? low : high).compareTo(BigDecimal.TEN) <= 0;
        return isSound ? new Match(new Facet.Loaded(new Loading.Reserve(low, high)), at, to) : null;
    }

    static @Nullable Match effort(BigDecimal low, @Nullable BigDecimal high, int at, int to) {
        boolean isSound = isRpe(low) && (high == null || isRpe(high));
        return isSound
                ? new Match(
                        new Facet.Loaded(new Effort(
                                Rpe.parse(low.toPlainString()), high == null ? null : Rpe.parse(high.toPlainString()))),
                        at,
                        to)
                : null;
    }

    static boolean isRpe(BigDecimal number) {
        return number.compareTo(BigDecimal.TEN) <= 0
                && number.multiply(BigDecimal.TWO).stripTrailingZeros().scale() <= 0;
    }
}
