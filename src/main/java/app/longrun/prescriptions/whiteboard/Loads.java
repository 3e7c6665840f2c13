package app.longrun.prescriptions.whiteboard;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Basis;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.whiteboard.Facet.Match;
import app.longrun.prescriptions.whiteboard.Quantity.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds loads and efforts: 2 x 16 kg, 24/16 kg, 80-85 % TM, RPE 7-8, 2 RIR, 8RM, BW, red band. */
final class Loads {

    private static final Set<String> GRADES = Set.of("grade", "gradient", "incline", "effort", "hill", "slope", "of");
    private static final BigDecimal MOST_KILOGRAMS = BigDecimal.valueOf(1000);
    private static final BigDecimal MOST_POUNDS = BigDecimal.valueOf(2200);

    private Loads() {}

    static @Nullable Match at(Tokens tokens, int at) {
        int from = tokens.is(at, "@", "at") || tokens.follow(at, "w", "/") ? at + (tokens.is(at, "w") ? 2 : 1) : at;
        Match found = weight(tokens, from);
        found = found == null ? byNumber(tokens, from) : found;
        found = found == null ? byWord(tokens, from) : found;
        found = found == null && tokens.is(at, "@") ? bare(tokens, at) : found;
        return found == null ? null : new Match(found.facet(), at, found.to());
    }

    private static @Nullable Match weight(Tokens tokens, int at) {
        boolean isPairOfBells = tokens.whole(at) == 2 && tokens.is(at + 1, "x", "×");
        int from = isPairOfBells ? at + 2 : at;
        Numerals.Sized sized = Numerals.size(tokens, from);
        if (sized == null || sized.size() instanceof Size.Range) {
            return null;
        }
        WeightUnit unit = unit(tokens, sized.to());
        if (unit == null) {
            return null;
        }
        int to = sized.to() + 1;
        BigDecimal women = sized.size() instanceof Size.Pair(BigDecimal men, BigDecimal pair) ? pair : null;
        BigDecimal load = sized.size() instanceof Size.Pair(BigDecimal men, BigDecimal pair)
                ? men
                : ((Size.Exactly) sized.size()).number();
        if (women == null && tokens.is(to, "/") && unit(tokens, to + 2) == unit) {
            women = Numerals.number(tokens, to + 1);
            to += 3;
        }
        BigDecimal most = unit == WeightUnit.KG ? MOST_KILOGRAMS : MOST_POUNDS;
        if (load.compareTo(most) > 0 || (women != null && women.compareTo(most) > 0)) {
            return null;
        }
        return new Match(
                new Facet.Loaded(new Loading.Weight(
                        Load.of(load, unit), women == null ? null : Load.of(women, unit), isPairOfBells ? 2 : 1)),
                at,
                tokens.is(to, "each", "ea") && isPairOfBells ? to + 1 : to);
    }

    static @Nullable WeightUnit unit(Tokens tokens, int at) {
        if (tokens.is(at, "kg", "kgs", "kilo", "kilos")) {
            return WeightUnit.KG;
        }
        return tokens.is(at, "lb", "lbs", "pound", "pounds", "#") ? WeightUnit.LB : null;
    }

    private static @Nullable Match byNumber(Tokens tokens, int at) {
        Numerals.Sized sized = Numerals.size(tokens, at);
        if (sized == null || sized.size() instanceof Size.Pair) {
            return null;
        }
        int to = sized.to();
        // In 8-10 RPE 7-8 the effort is the number behind its word.
        if (tokens.is(to, "rpe", "rir")
                && tokens.at(to + 1).isNumber()
                && tokens.at(to + 1).number().compareTo(BigDecimal.TEN) <= 0) {
            return null;
        }
        BigDecimal low = sized.size() instanceof Size.Range(BigDecimal l, BigDecimal h)
                ? l
                : ((Size.Exactly) sized.size()).number();
        BigDecimal high = sized.size() instanceof Size.Range(BigDecimal l, BigDecimal h) ? h : null;
        if (tokens.is(to, "%", "percent", "pct")) {
            return share(tokens, low, high, at, to + 1);
        }
        if (tokens.is(to, "rir") || tokens.follow(to, "in", "reserve") || tokens.follow(to, "reps", "in", "reserve")) {
            return reserve(low, high, at, to + (tokens.is(to, "rir") ? 1 : tokens.is(to, "in") ? 2 : 3));
        }
        if (tokens.is(to, "rm") && high == null && low.scale() <= 0 && low.compareTo(BigDecimal.valueOf(30)) <= 0) {
            return new Match(new Facet.Loaded(new Loading.RepMax(low.intValueExact())), at, to + 1);
        }
        return tokens.is(to, "rpe") ? effort(low, high, at, to + 1) : null;
    }

    private static @Nullable Match share(Tokens tokens, BigDecimal low, @Nullable BigDecimal high, int at, int to) {
        int word = tokens.is(to, "of") ? to + 1 : to;
        Basis basis = null;
        int end = to;
        if (tokens.whole(word) == 1 && tokens.is(word + 1, "rm")) {
            basis = Basis.ONE_REP_MAX;
            end = word + 2;
        } else if (tokens.is(word, "max") || tokens.follow(word, "e", "1", "rm")) {
            basis = Basis.ONE_REP_MAX;
            end = word + (tokens.is(word, "max") ? 1 : 3);
        } else if (tokens.is(word, "tm") || tokens.follow(word, "training", "max")) {
            basis = Basis.TRAINING_MAX;
            end = word + (tokens.is(word, "tm") ? 1 : 2);
        }
        boolean isLoad = basis != null || !GRADES.contains(tokens.at(to).text());
        boolean isSound = (high == null ? low : high).compareTo(BigDecimal.valueOf(200)) <= 0
                && low.scale() <= 2
                && (high == null || high.scale() <= 2);
        if (!isLoad || !isSound) {
            return null;
        }
        Percent upper = high == null ? null : Percent.parse(high.toPlainString());
        return new Match(
                new Facet.Loaded(new Loading.Share(Percent.parse(low.toPlainString()), upper, basis)), at, end);
    }

    private static @Nullable Match reserve(BigDecimal low, @Nullable BigDecimal high, int at, int to) {
        boolean isSound = (high == null ? low : high).compareTo(BigDecimal.TEN) <= 0;
        return isSound ? new Match(new Facet.Loaded(new Loading.Reserve(low, high)), at, to) : null;
    }

    private static @Nullable Match effort(BigDecimal low, @Nullable BigDecimal high, int at, int to) {
        boolean isSound = isRpe(low) && (high == null || isRpe(high));
        return isSound
                ? new Match(
                        new Facet.Loaded(new Effort(
                                Rpe.parse(low.toPlainString()), high == null ? null : Rpe.parse(high.toPlainString()))),
                        at,
                        to)
                : null;
    }

    private static boolean isRpe(BigDecimal number) {
        return number.compareTo(BigDecimal.TEN) <= 0
                && number.multiply(BigDecimal.TWO).stripTrailingZeros().scale() <= 0;
    }

    private static @Nullable Match byWord(Tokens tokens, int at) {
        int number = tokens.is(at + 1, ":", "=", "of", "-", "@") ? at + 2 : at + 1;
        if (tokens.is(at, "rpe", "rir") && tokens.at(number).isNumber()) {
            BigDecimal low = tokens.at(number).number();
            boolean isRange =
                    tokens.is(number + 1, "-", "to") && tokens.at(number + 2).isNumber();
            BigDecimal high = isRange ? tokens.at(number + 2).number() : null;
            int to = isRange ? number + 3 : number + 1;
            boolean isSound = low.scale() <= 3 && (high == null || (low.compareTo(high) < 0 && high.scale() <= 3));
            if (!isSound || tokens.is(to, "/")) {
                return null;
            }
            return tokens.is(at, "rpe") ? effort(low, high, at, to) : reserve(low, high, at, to);
        }
        if (tokens.is(at, "bw", "bodyweight") || tokens.follow(at, "body", "weight")) {
            return new Match(new Facet.Loaded(new Loading.BodyWeight()), at, at + (tokens.is(at, "body") ? 2 : 1));
        }
        if (tokens.is(at, "band", "bands", "banded")) {
            return new Match(new Facet.Loaded(new Loading.Band("")), at, at + 1);
        }
        if (tokens.is(at + 1, "band", "bands")
                && BandColours.ALL.contains(tokens.at(at).text())) {
            return new Match(new Facet.Loaded(new Loading.Band(tokens.at(at).text())), at, at + 2);
        }
        boolean isOpen = tokens.follow(at, "load", "open")
                || tokens.follow(at, "open", "load")
                || tokens.follow(at, "coach", "sets");
        return isOpen ? new Match(new Facet.Loaded(new Loading.Open()), at, at + 2) : null;
    }

    /** @8 is an effort in the notation of the RPE lifters; @70 may be kilograms, pounds or percent. */
    private static @Nullable Match bare(Tokens tokens, int at) {
        Numerals.Sized sized = Numerals.size(tokens, at + 1);
        if (sized == null || sized.size() instanceof Size.Pair || Units.at(tokens, sized.to()) != null) {
            return null;
        }
        BigDecimal low = Numerals.number(tokens, at + 1);
        BigDecimal high = sized.size() instanceof Size.Range(BigDecimal l, BigDecimal h) ? h : null;
        boolean isRpe =
                low != null && isRpe(low) && low.compareTo(BigDecimal.valueOf(4)) > 0 && (high == null || isRpe(high));
        if (isRpe && low != null) {
            return effort(low, high, at, sized.to());
        }
        String number = tokens.verbatim(at + 1, sized.to());
        return new Match(new Facet.Doubt(List.of(number + " kg", number + " lb", number + "%")), at, sized.to());
    }
}
