package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.whiteboard.Loading;
import app.longrun.prescriptions.whiteboard.Quantity.Size;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds fixed loads: 60 kg, 2 x 16 kg, 24/16 kg, 24kg (M) / 16kg (F), men 24 kg women 16 kg. */
final class Weights {

    private static final BigDecimal MOST_KILOGRAMS = BigDecimal.valueOf(1000);
    private static final BigDecimal MOST_POUNDS = BigDecimal.valueOf(2200);

    private Weights() {}

    /** A load and the token after it. */
    private record Single(BigDecimal number, @Nullable WeightUnit unit, int to) {}

    static @Nullable Match at(Tokens tokens, int at) {
        Match apart = apart(tokens, at);
        if (apart != null) {
            return apart;
        }
        int from = bells(tokens, at);
        boolean isPairOfBells = from > at;
        Sized sized = Numerals.size(tokens, from);
        if (sized == null || sized.size() instanceof Size.Range) {
            return null;
        }
        WeightUnit unit = unit(tokens, sized.to());
        if (unit == null) {
            return isPairOfBells ? bellsForBoth(tokens, at) : null;
        }
        int to = sized.to() + 1;
        BigDecimal women = sized.size() instanceof Size.Pair(BigDecimal men, BigDecimal pair) ? pair : null;
        BigDecimal load = sized.size() instanceof Size.Pair(BigDecimal men, BigDecimal pair)
                ? men
                : ((Size.Exactly) sized.size()).number();
        int other = isPairOfBells && tokens.whole(to + 1) == 2 && tokens.is(to + 2, "x", "×") ? to + 3 : to + 1;
        if (women == null && tokens.is(to, "/") && unit(tokens, other + 1) == unit) {
            women = Numerals.number(tokens, other);
            to = other + 2;
        }
        boolean isEach = tokens.is(to, "each", "ea") && isPairOfBells;
        return loaded(load, women, unit, isPairOfBells ? 2 : 1, at, isEach ? to + 1 : to);
    }

    /** 2 x 24 / 2 x 16 kg. */
    private static @Nullable Match bellsForBoth(Tokens tokens, int at) {
        BigDecimal men = Numerals.number(tokens, at + 2);
        BigDecimal women = Numerals.number(tokens, at + 6);
        WeightUnit unit = unit(tokens, at + 7);
        boolean isBoth = tokens.is(at + 3, "/") && tokens.whole(at + 4) == 2 && tokens.is(at + 5, "x", "×");
        return isBoth && men != null && women != null && unit != null ? loaded(men, women, unit, 2, at, at + 8) : null;
    }

    /** Behind 2 x, 2 DBs, 2 kettlebells @; the token itself where no two bells are named. */
    private static int bells(Tokens tokens, int at) {
        if (tokens.whole(at) != 2) {
            return at;
        }
        if (tokens.is(at + 1, "x", "×")) {
            return at + 2;
        }
        int behind = tokens.is(at + 2, "@", "at", "of") ? at + 3 : at + 2;
        boolean isNamed = tokens.is(at + 1, "db", "dbs", "kb", "kbs", "dumbbells", "kettlebells", "bells");
        return isNamed && unit(tokens, behind + 1) != null ? behind : at;
    }

    /** Men and women told by their names, before or behind each load. */
    private static @Nullable Match apart(Tokens tokens, int at) {
        Match one = named(tokens, at, true);
        return one == null ? named(tokens, at, false) : one;
    }

    private static @Nullable Match named(Tokens tokens, int at, boolean isBefore) {
        int first = isBefore ? behindWord(tokens, at, Weights::isMen) : at;
        Single men = first < 0 ? null : single(tokens, first);
        int second = men == null ? -1 : isBefore ? men.to() : behindWord(tokens, men.to(), Weights::isMen);
        while (second >= 0 && tokens.is(second, "/", ",", "-", ";", "and", "|")) {
            second++;
        }
        int third = second >= 0 && isBefore ? behindWord(tokens, second, Weights::isWomen) : second;
        Single women = third < 0 ? null : single(tokens, third);
        int end = women == null ? -1 : isBefore ? women.to() : behindWord(tokens, women.to(), Weights::isWomen);
        if (men == null || women == null || end < 0) {
            return null;
        }
        WeightUnit unit = women.unit() == null ? men.unit() : women.unit();
        boolean isOne = unit != null && (men.unit() == null || men.unit() == unit);
        return isOne && unit != null ? loaded(men.number(), women.number(), unit, 1, at, end) : null;
    }

    private static @Nullable Single single(Tokens tokens, int at) {
        int from = tokens.is(at, ":", "=", "-") ? at + 1 : at;
        BigDecimal number = tokens.at(from).isNumber() ? Numerals.number(tokens, from) : null;
        WeightUnit unit = unit(tokens, from + 1);
        return number == null ? null : new Single(number, unit, unit == null ? from + 1 : from + 2);
    }

    /** Behind the word, in brackets or not; -1 where it does not stand here. */
    private static int behindWord(Tokens tokens, int at, Who who) {
        int from = tokens.is(at, "(", "for") ? at + 1 : at;
        if (!who.is(tokens, from)) {
            return -1;
        }
        return tokens.is(from + 1, ")") ? from + 2 : from + 1;
    }

    @FunctionalInterface
    private interface Who {
        boolean is(Tokens tokens, int at);
    }

    static boolean isMen(Tokens tokens, int at) {
        return tokens.is(at, "m", "men", "man", "male", "males", "guys", "boys", "mens", "gents", "lads", "♂");
    }

    static boolean isWomen(Tokens tokens, int at) {
        return tokens.is(
                at, "f", "w", "women", "woman", "female", "females", "girls", "ladies", "womens", "lasses", "♀");
    }

    private static @Nullable Match loaded(
            BigDecimal load, @Nullable BigDecimal women, WeightUnit unit, int times, int at, int to) {
        BigDecimal most = unit == WeightUnit.KG ? MOST_KILOGRAMS : MOST_POUNDS;
        return load.compareTo(most) > 0 || (women != null && women.compareTo(most) > 0)
                ? null
                : new Match(
                        new Facet.Loaded(new Loading.Weight(
                                Load.of(load, unit), women == null ? null : Load.of(women, unit), times)),
                        at,
                        to);
    }

    static @Nullable WeightUnit unit(Tokens tokens, int at) {
        if (tokens.is(at, "kg", "kgs", "kilo", "kilos")) {
            return WeightUnit.KG;
        }
        return tokens.is(at, "lb", "lbs", "pound", "pounds", "#") ? WeightUnit.LB : null;
    }
}
