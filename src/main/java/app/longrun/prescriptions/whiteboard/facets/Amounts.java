package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Size;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds sets, amounts and sides: 4 x, x 3, 12/9 cal, 8-12, max reps, /side, in 90 s. */
final class Amounts {

    private static final int MOST_MINUTES = 15;

    private Amounts() {}

    static @Nullable Match at(Tokens tokens, int at) {
        Match found = Sides.at(tokens, at);
        found = found == null ? within(tokens, at) : found;
        found = found == null ? most(tokens, at) : found;
        found = found == null ? times(tokens, at) : found;
        return found == null ? number(tokens, at) : found;
    }

    private static @Nullable Match times(Tokens tokens, int at) {
        boolean isTimes = tokens.is(at, "x", "×");
        int number = tokens.whole(at + 1);
        if (isTimes && number > 0 && number <= 999 && tokens.at(at + 1).isNumber() && !isMeasured(tokens, at + 2)) {
            int to = at + 2 + (tokens.is(at + 2, "sets", "set", "rounds", "times") ? 1 : 0);
            return new Match(new Facet.TimesAfter(number), at, to);
        }
        int sets = tokens.whole(at);
        boolean isChain = sets > 0
                && tokens.is(at + 1, "x", "×")
                && tokens.whole(at + 2) > 0
                && tokens.is(at + 3, "x", "×")
                && tokens.at(at + 4).isNumber();
        if (isChain && Loads.at(tokens, at + 4) == null && Weights.at(tokens, at + 2) == null) {
            return new Match(new Facet.Doubt(List.of()), at, at + 5);
        }
        if (tokens.follow(at, "sets", ":")
                || (tokens.is(at, "sets") && tokens.at(at + 1).isWhole())) {
            int after = tokens.is(at + 1, ":") ? at + 2 : at + 1;
            int many = tokens.whole(after);
            return many > 0 && many <= 999 ? new Match(new Facet.Times(many, true), at, after + 1) : null;
        }
        if (sets < 1 || sets > 999) {
            return null;
        }
        if (tokens.is(at + 1, "x", "×") && !tokens.is(at + 2, "through") && !tokens.is(at - 1, "x", "×")) {
            return new Match(new Facet.Times(sets, false), at, at + 2);
        }
        if (tokens.is(at + 1, "set", "sets") && !tokens.is(at + 2, "for")) {
            return new Match(new Facet.Times(sets, true), at, at + (tokens.is(at + 2, "of", "x", "×") ? 3 : 2));
        }
        return null;
    }

    private static boolean isMeasured(Tokens tokens, int at) {
        return Units.at(tokens, at) != null
                || Weights.unit(tokens, at) != null
                || tokens.is(at, "%", "x", "×", "/", "rm")
                || (tokens.is(at, "-", "to") && !isNewThought(tokens, at));
    }

    /** Every 90 s x 8 - 4 swings: the dash between blanks ends the rounds. */
    private static boolean isNewThought(Tokens tokens, int at) {
        boolean isSpaced = tokens.is(at, "-")
                && tokens.at(at).spaced()
                && tokens.at(at + 1).spaced();
        Sized sized = Numerals.size(tokens, at - 1);
        boolean isRange = sized != null && sized.to() > at;
        return isSpaced && (!isRange || tokens.has("every") || tokens.has("emom") || tokens.has("mom"));
    }

    private static @Nullable Match within(Tokens tokens, int at) {
        // 400 m @ 90 s is run in that time.
        boolean isRunIn = tokens.is(at, "@", "at")
                && isFar(tokens, at - 1)
                && tokens.at(at + 1).isNumber();
        if (!tokens.is(at, "in", "within", "inside") && !isRunIn) {
            return null;
        }
        int limit = tokens.is(at + 1, "under") ? at + 2 : tokens.follow(at + 1, "less", "than") ? at + 3 : at + 1;
        Lasting lasting = Durations.time(tokens, limit, false);
        if (lasting != null) {
            return new Match(new Facet.Within(lasting.quantity()), at, lasting.to());
        }
        Match number = isRunIn ? null : number(tokens, at + 1);
        return number != null && number.facet() instanceof Facet.Much much
                ? new Match(new Facet.Within(much.quantity()), at, number.to())
                : null;
    }

    /** Whether a distance ends here, or a number that can be none but one. */
    private static boolean isFar(Tokens tokens, int at) {
        Unit unit = Units.at(tokens, at);
        boolean isHundreds = tokens.at(at).isWhole() && tokens.whole(at) >= 100 && tokens.whole(at) % 50 == 0;
        return (unit != null && unit.isDistance() && tokens.at(at - 1).isNumber()) || isHundreds;
    }

    private static @Nullable Match most(Tokens tokens, int at) {
        int to = at + 1;
        if (tokens.follow(at, "as", "many", "reps", "as", "possible")) {
            return new Match(new Facet.Much(new Quantity(new Size.Most(), Unit.REPS, false)), at, at + 5);
        }
        if (tokens.follow(at, "to", "failure")) {
            return new Match(new Facet.Much(new Quantity(new Size.Most(), Unit.REPS, false)), at, at + 2);
        }
        if (tokens.is(at, "amrap") && tokens.is(at - 1, "x", "×")) {
            return new Match(new Facet.Much(new Quantity(new Size.Most(), Unit.REPS, false)), at, at + 1);
        }
        if (!tokens.is(at, "max", "maximum", "amap", "me") || (tokens.is(at, "me") && !tokens.is(at - 1, "x", "×"))) {
            return null;
        }
        if (tokens.is(to, "effort", "pace", "speed", "load", "weight", "heart", "hr")) {
            return null;
        }
        Unit unit = Units.at(tokens, to);
        if (tokens.is(to, "distance")) {
            unit = Unit.METRES;
        }
        int end = unit == null ? to : to + 1;
        return new Match(
                new Facet.Much(new Quantity(new Size.Most(), unit == null ? Unit.REPS : unit, false)), at, end);
    }

    private static @Nullable Match number(Tokens tokens, int at) {
        boolean isAhead = tokens.is(at, "cal", "cals", "calorie", "calories")
                && tokens.at(at + 1).isWord()
                && Numerals.number(tokens, at - 1) == null;
        if (isAhead) {
            return new Match(new Facet.Ahead(Unit.CALORIES), at, at + 1);
        }
        Match scheme = Numerals.scheme(tokens, tokens.is(at, "reps") ? at + 1 : at);
        if (scheme != null) {
            return new Match(scheme.facet(), at, scheme.to());
        }
        Lasting lasting = Durations.time(tokens, at, false);
        if (lasting != null) {
            return new Match(new Facet.Much(lasting.quantity()), at, lasting.to());
        }
        if (isList(tokens, at)) {
            return new Match(new Facet.Doubt(List.of()), at, at + 5);
        }
        Sized sized = Numerals.size(tokens, at);
        if (sized == null) {
            boolean isBackwards =
                    tokens.at(at).isNumber() && tokens.is(at + 1, "-") && Numerals.number(tokens, at + 2) != null;
            if (isBackwards && tokens.at(at + 1).spaced() && tokens.at(at + 2).spaced()) {
                return new Match(new Facet.Bare(new Size.Exactly(tokens.at(at).number())), at, at + 1);
            }
            return isBackwards ? new Match(new Facet.Doubt(List.of()), at, at + 3) : null;
        }
        Unit unit = Units.at(tokens, sized.to());
        if (unit == null) {
            return isBoth(tokens, at)
                    ? new Match(new Facet.Much(new Quantity(sized.size(), Unit.REPS, true)), at, sized.to())
                    : new Match(new Facet.Bare(sized.size()), at, sized.to());
        }
        boolean isTouchingMetres = unit == Unit.METRES
                && tokens.is(sized.to(), "m")
                && !tokens.at(sized.to()).spaced();
        int to = sized.to() + Units.length(tokens, sized.to());
        if (Durations.isPlural(tokens, sized.to())) {
            String number = tokens.verbatim(at, sized.to());
            return new Match(
                    new Facet.Doubt(List.of(number + " kg", number + " lb", number + " m", number + " s")), at, to);
        }
        Quantity quantity = new Quantity(sized.size(), unit, isBoth(tokens, at));
        boolean isSmall = sized.size() instanceof Size.Exactly(BigDecimal number) && number.intValue() <= MOST_MINUTES;
        if (isTouchingMetres && isSmall) {
            return new Match(new Facet.Touching(quantity), at, to);
        }
        return new Match(new Facet.Much(quantity), at, to);
    }

    /** 65/75/85 may be three sets or three levels. */
    static boolean isList(Tokens tokens, int at) {
        return Numerals.number(tokens, at) != null
                && tokens.is(at + 1, "/")
                && Numerals.number(tokens, at + 2) != null
                && tokens.is(at + 3, "/")
                && tokens.at(at + 4).isNumber();
    }

    /** 10/10 is ten for each side, for nobody writes the same twice for men and women. */
    private static boolean isBoth(Tokens tokens, int at) {
        BigDecimal left = Numerals.number(tokens, at);
        BigDecimal right = Numerals.number(tokens, at + 2);
        return tokens.is(at + 1, "/") && left != null && right != null && left.compareTo(right) == 0;
    }
}
