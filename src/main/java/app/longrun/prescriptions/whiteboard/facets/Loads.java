package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.Basis;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.whiteboard.BandColours;
import app.longrun.prescriptions.whiteboard.Loading;
import app.longrun.prescriptions.whiteboard.Quantity.Size;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds loads and efforts: 2 x 16 kg, 24/16 kg, 80-85 % TM, RPE 7-8, 2 RIR, 8RM, BW, red band. */
public final class Loads {

    private static final Set<String> GRADES = Set.of(
            "grade",
            "gradient",
            "incline",
            "effort",
            "hill",
            "slope",
            "hr",
            "hrmax",
            "mhr",
            "maxhr",
            "ftp",
            "mas",
            "vo2",
            "vo2max",
            "vvo2max",
            "heart",
            "pace",
            "speed",
            "intensity",
            "power");

    private Loads() {}

    /** The load or the effort that stands here, null where there is none. */
    public static @Nullable Match at(Tokens tokens, int at) {
        if (Amounts.isList(tokens, at) || Amounts.isList(tokens, at - 2)) {
            return null;
        }
        int built = upTo(tokens, at);
        if (built > at && tokens.is(built + 1, "rm")) {
            Match most = byNumber(tokens, built);
            return most == null ? null : new Match(most.facet(), at, most.to());
        }
        int from = tokens.is(at, "@", "at") || tokens.follow(at, "w", "/") ? at + (tokens.is(at, "w") ? 2 : 1) : at;
        Match found = Weights.at(tokens, from);
        found = found == null ? byNumber(tokens, from) : found;
        found = found == null ? Efforts.byWord(tokens, from) : found;
        found = found == null ? byWord(tokens, from) : found;
        found = found == null && tokens.is(at, "@") ? bare(tokens, at) : found;
        return found == null ? null : new Match(found.facet(), at, found.to());
    }

    /** Behind the words that lead to a rep max: work up to a, build to your, find a. */
    private static int upTo(Tokens tokens, int at) {
        int to = at;
        if (tokens.is(at, "work", "build", "working", "building", "ramp")) {
            to = tokens.is(at + 1, "up") ? at + 2 : at + 1;
            to = tokens.is(to, "to") ? to + 1 : at;
        } else if (tokens.is(at, "find", "establish", "hit", "test")) {
            to = at + 1;
        }
        return to > at && tokens.is(to, "a", "an", "your", "the", "today") ? to + 1 : to;
    }

    private static @Nullable Match byNumber(Tokens tokens, int at) {
        Sized sized = Numerals.size(tokens, at);
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
            BigDecimal second = high == null && tokens.is(to + 1, "-", "to") && tokens.is(to + 3, "%")
                    ? Numerals.number(tokens, to + 2)
                    : null;
            return second != null && low.compareTo(second) < 0
                    ? share(tokens, low, second, at, to + 4)
                    : share(tokens, low, high, at, to + 1);
        }
        if (tokens.is(to, "rm") && high == null && low.scale() <= 0 && low.compareTo(BigDecimal.valueOf(30)) <= 0) {
            return new Match(new Facet.Loaded(new Loading.RepMax(low.intValueExact())), at, to + 1);
        }
        return Efforts.behind(tokens, low, high, at, to);
    }

    private static @Nullable Match share(Tokens tokens, BigDecimal low, @Nullable BigDecimal high, int at, int to) {
        int whose = tokens.is(to, "of") ? to + 1 : to;
        int word = tokens.is(whose, "your", "the", "my", "a", "current", "today") ? whose + 1 : whose;
        Basis basis = null;
        int end = to;
        if (tokens.whole(word) == 1 && tokens.is(word + 1, "rm")) {
            basis = Basis.ONE_REP_MAX;
            end = word + 2;
        } else if (tokens.is(word, "max") || isEstimated(tokens, word)) {
            basis = Basis.ONE_REP_MAX;
            end = word + (tokens.is(word, "max") ? 1 : 3);
        } else if (tokens.is(word, "tm") || tokens.follow(word, "training", "max")) {
            basis = Basis.TRAINING_MAX;
            end = word + (tokens.is(word, "tm") ? 1 : 2);
        }
        int graded = tokens.is(word, "max") ? word + 1 : word;
        if (GRADES.contains(tokens.at(graded).text())) {
            int rate = tokens.is(graded + 1, "rate", "max", "reserve") ? graded + 2 : graded + 1;
            return new Match(new Facet.Said(), at, tokens.is(rate, "max") ? rate + 1 : rate);
        }
        boolean isSound = (high == null ? low : high).compareTo(BigDecimal.valueOf(200)) <= 0
                && low.scale() <= 2
                && (high == null || high.scale() <= 2);
        if (!isSound || (basis == null && tokens.is(to, "of"))) {
            return null;
        }
        Percent upper = high == null ? null : Percent.parse(high.toPlainString());
        return new Match(
                new Facet.Loaded(new Loading.Share(Percent.parse(low.toPlainString()), upper, basis)), at, end);
    }

    private static boolean isEstimated(Tokens tokens, int at) {
        return tokens.is(at, "e") && tokens.whole(at + 1) == 1 && tokens.is(at + 2, "rm");
    }

    private static @Nullable Match byWord(Tokens tokens, int at) {
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
        Sized sized = Numerals.size(tokens, at + 1);
        boolean isOfTen = sized != null
                && sized.size() instanceof Size.Pair(BigDecimal of, BigDecimal ten)
                && ten.compareTo(BigDecimal.TEN) == 0
                && of.compareTo(ten) < 0;
        if (sized != null && isOfTen) {
            return Efforts.effort(tokens.at(at + 1).number(), null, at, sized.to());
        }
        if (sized == null || sized.size() instanceof Size.Pair || Units.at(tokens, sized.to()) != null) {
            return null;
        }
        BigDecimal low = Numerals.number(tokens, at + 1);
        BigDecimal high = sized.size() instanceof Size.Range(BigDecimal l, BigDecimal h) ? h : null;
        boolean isRpe = low != null
                && Efforts.isRpe(low)
                && low.compareTo(BigDecimal.valueOf(4)) > 0
                && (high == null || Efforts.isRpe(high));
        boolean isGlued = !tokens.at(at + 1).spaced();
        if (isRpe && isGlued && low != null) {
            return Efforts.effort(low, high, at, sized.to());
        }
        String number = tokens.verbatim(at + 1, sized.to());
        if (isRpe) {
            return new Match(new Facet.Doubt(List.of("@" + number, number + " kg", number + " lb")), at, sized.to());
        }
        return new Match(new Facet.Doubt(List.of(number + " kg", number + " lb", number + "%")), at, sized.to());
    }
}
