package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Figures;
import app.longrun.prescriptions.whiteboard.Quantity;
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
final class Numerals {

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

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
        if (second == null || !(isRange || tokens.is(at + 1, "/"))) {
            return new Sized(new Size.Exactly(first), at + 1);
        }
        if (!isRange && first.compareTo(second) == 0) {
            return new Sized(new Size.Exactly(first), at + 3);
        }
        if (!isRange) {
            return new Sized(new Size.Pair(first, second), at + 3);
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
        return isSpaced && tokens.is(at - 1, "x", "×") && (isLoad || isFar);
    }

    /** Half and quarter miles and kilometres: 1/2 mile, 1 1/4 km. */
    private static @Nullable Sized fraction(Tokens tokens, int at) {
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
                    && tokens.at(next + 2).isWhole();
            next++;
            if (!goesOn) {
                break;
            }
            next++;
        }
        boolean isMeasured = Units.at(tokens, next) != null && !tokens.is(next, "reps", "rep");
        boolean goesOn = tokens.is(next, "x", "×", "%", "/") || tokens.is(next, "kg", "kgs", "lb", "lbs");
        return reps.size() < 3 || isMeasured || goesOn
                ? null
                : new Match(new Facet.Scheme(reps), at, tokens.is(next, "reps", "rep") ? next + 1 : next);
    }

    /** A length of time from here: 1:30, 90 s, 2 min, 1 min 30 s, 60-90 s, and where {@code mIsMinutes} 2m; null when there is none. */
    static @Nullable Lasting time(Tokens tokens, int at, boolean mIsMinutes) {
        Token first = tokens.at(at);
        if (first.kind() == Token.Kind.TIME) {
            int to = tokens.is(at + 1, "min", "mins", "minutes") ? at + 2 : at + 1;
            return first.number().signum() > 0 && Figures.isSound(first.number())
                    ? new Lasting(new Quantity(new Size.Exactly(first.number()), Unit.SECONDS, false), to)
                    : null;
        }
        Sized sized = size(tokens, at);
        if (sized == null) {
            return null;
        }
        Unit unit = Units.at(tokens, sized.to());
        if (unit == Unit.METRES
                && mIsMinutes
                && tokens.is(sized.to(), "m")
                && !tokens.at(sized.to()).spaced()) {
            unit = Unit.MINUTES;
        }
        if (tokens.is(sized.to(), "h", "hr", "hrs", "hour", "hours")
                && sized.size() instanceof Size.Exactly(BigDecimal hours)) {
            BigDecimal minutes = hours.multiply(SIXTY);
            return Figures.isSound(minutes)
                    ? new Lasting(new Quantity(new Size.Exactly(minutes), Unit.MINUTES, false), sized.to() + 1)
                    : null;
        }
        if (unit == null || !unit.isTime()) {
            return null;
        }
        int to = sized.to() + Units.length(tokens, sized.to());
        if (unit == Unit.MINUTES && sized.size() instanceof Size.Exactly(BigDecimal minutes)) {
            Lasting seconds = minutesAndSeconds(tokens, minutes, to);
            if (seconds != null) {
                return seconds;
            }
        }
        return new Lasting(new Quantity(sized.size(), unit, false), to);
    }

    private static @Nullable Lasting minutesAndSeconds(Tokens tokens, BigDecimal minutes, int at) {
        BigDecimal seconds = number(tokens, at);
        boolean isBoth = seconds != null
                && minutes.scale() <= 0
                && seconds.compareTo(SIXTY) < 0
                && Units.at(tokens, at + 1) == Unit.SECONDS;
        BigDecimal all =
                seconds == null ? BigDecimal.ZERO : minutes.multiply(SIXTY).add(seconds);
        return isBoth && Figures.isSound(all)
                ? new Lasting(new Quantity(new Size.Exactly(all), Unit.SECONDS, false), at + 2)
                : null;
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
