package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Size;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds how a repetition is done where it is no whole tempo: 3 sec down, 5 s eccentric, slow 3 count; it is said, not counted. */
final class Cues {

    private static final String[] PHASES = {
        "down",
        "up",
        "eccentric",
        "ecc",
        "negative",
        "negatives",
        "lower",
        "lowering",
        "lowers",
        "descent",
        "concentric",
        "tempo",
        "count",
        "squeeze",
        "release",
        "drop",
        "eccentrics"
    };

    private static final String[] GAUGES = {
        "spm", "rpm", "watt", "watts", "bpm", "mph", "kph", "kmh", "cm", "inch", "inches", "in", "strokes", "deg",
        "degrees"
    };

    private static final BigDecimal MOST = BigDecimal.TEN;

    private Cues() {}

    static @Nullable Match at(Tokens tokens, int at) {
        Match less = less(tokens, at);
        if (less != null) {
            return less;
        }
        if (tokens.follow(at, "w", "/", "u") || tokens.follow(at, "c", "/", "d")) {
            return new Match(new Facet.Said(), at, at + 3);
        }
        Match posed = posed(tokens, at);
        if (posed != null) {
            return posed;
        }
        Match quoted = quoted(tokens, at);
        if (quoted != null) {
            return quoted;
        }
        Match ratio = ratio(tokens, at);
        if (ratio != null) {
            return ratio;
        }
        Match gauged = gauged(tokens, at);
        return gauged == null ? phase(tokens, at) : gauged;
    }

    /** 2 x 5 @ -10 %: so much less than before. */
    private static @Nullable Match less(Tokens tokens, int at) {
        int sign = tokens.is(at, "@", "at") ? at + 1 : at;
        boolean isLess = tokens.is(sign, "-")
                && (sign > at || tokens.at(sign).spaced())
                && tokens.at(sign + 1).isNumber()
                && !tokens.at(sign + 1).spaced()
                && tokens.is(sign + 2, "%");
        return isLess ? new Match(new Facet.Said(), at, sign + 3) : null;
    }

    /** 90/90 hip switches, 1/2 kneeling stretch, (3-1-1), add 5 kg: numbers that count nothing of the line. */
    private static @Nullable Match posed(Tokens tokens, int at) {
        boolean isSlash = tokens.is(at + 1, "/")
                && !tokens.at(at + 1).spaced()
                && tokens.at(at + 3).isWord();
        int first = tokens.at(at).isNumber() ? tokens.whole(at) : 0;
        int second = tokens.at(at + 2).isNumber() ? tokens.whole(at + 2) : 0;
        boolean isPose = first == 90 && second == 90;
        boolean isHalf = first == 1 && second == 2 && Units.at(tokens, at + 3) == null;
        if (isSlash && (isPose || isHalf)) {
            return new Match(new Facet.Said(), at, at + 3);
        }
        if (tokens.is(at, "add", "adding")) {
            int number = tokens.is(at + 1, "+") ? at + 2 : at + 1;
            boolean isAdded = tokens.at(number).isNumber() && Weights.unit(tokens, number + 1) != null;
            return isAdded ? new Match(new Facet.Said(), at, number + 2) : null;
        }
        return slow(tokens, at);
    }

    /** (3-1-1) behind the repetitions: how slow, and no tempo of four. */
    private static @Nullable Match slow(Tokens tokens, int at) {
        boolean isThree = tokens.is(at - 1, "(")
                && tokens.is(at + 1, "-")
                && tokens.is(at + 3, "-")
                && tokens.is(at + 5, ")")
                && (tokens.has("x") || tokens.has("×"));
        for (int i = at; isThree && i < at + 5; i += 2) {
            isThree = tokens.at(i).isWhole() && tokens.at(i).number().compareTo(MOST) < 0;
        }
        return isThree ? new Match(new Facet.Said(), at, at + 5) : null;
    }

    /** "Helen" 3 RFT: the name of a workout before it. */
    private static @Nullable Match quoted(Tokens tokens, int at) {
        if (!tokens.is(at, "\"") || !tokens.at(at + 1).isWord()) {
            return null;
        }
        int end = at + 1;
        while (tokens.at(end).isWord()) {
            end++;
        }
        boolean isName = tokens.is(end, "\"") && !tokens.at(end).spaced() && end + 1 < tokens.size();
        return isName ? new Match(new Facet.Said(), at, end + 1) : null;
    }

    /** Rest 1:1, 1:2 work to rest: as long as the work, or twice. */
    private static @Nullable Match ratio(Tokens tokens, int at) {
        boolean isLed = tokens.is(at, "rest", "work", "ratio", "recovery");
        int from = isLed ? at + 1 : at;
        while (isLed && tokens.is(from, ":", "-", "/", "to", "rest", "ratio", "=")) {
            from++;
        }
        boolean isRatio = tokens.at(from).isWhole()
                && tokens.is(from + 1, ":")
                && tokens.at(from + 2).isWhole()
                && !tokens.at(from + 1).spaced()
                && !tokens.at(from + 2).spaced();
        int to = from + 3;
        while (isRatio && tokens.is(to, "work", "rest", ":", "/", "to", "ratio", "recovery")) {
            to++;
        }
        return isRatio && (isLed || to > from + 3) ? new Match(new Facet.Said(), at, to) : null;
    }

    /** 20-22 spm, 24 inch box, damper 5: what a machine or a box shows. */
    private static @Nullable Match gauged(Tokens tokens, int at) {
        int from = tokens.is(at, "@", "at") ? at + 1 : at;
        if (tokens.is(from, "damper", "cadence", "incline", "resistance", "setting", "gear")
                && tokens.at(from + 1).isNumber()) {
            return new Match(new Facet.Said(), at, tokens.is(from + 2, "%") ? from + 3 : from + 2);
        }
        Sized sized = tokens.at(from).isNumber() ? Numerals.size(tokens, from) : null;
        boolean isGauge = sized != null
                && (tokens.is(sized.to(), GAUGES)
                        || (tokens.is(sized.to(), "\"")
                                && tokens.is(sized.to() + 1, "box", "hurdle", "hurdles", "step")))
                && !(tokens.is(sized.to(), "in") && Numerals.number(tokens, sized.to() + 1) != null)
                && !tokens.follow(sized.to(), "in", "the")
                && !tokens.follow(sized.to(), "in", "reserve");
        if (!isGauge || sized == null) {
            return null;
        }
        int to = sized.to() + 1;
        return new Match(new Facet.Said(), at, tokens.is(to, "box", "hurdle", "hurdles", "step") ? to + 1 : to);
    }

    private static @Nullable Match phase(Tokens tokens, int at) {
        int from = tokens.is(at, "with", "w") ? at + (tokens.is(at + 1, "/") ? 2 : 1) : at;
        Lasting lasting = Durations.time(tokens, from, false);
        int to = lasting == null ? -1 : lasting.to();
        if (to < 0 && tokens.is(from + 1, "count")) {
            to = from + 1;
        }
        int word = tokens.is(to, "slow", "controlled", "-") ? to + 1 : to;
        boolean isShort = lasting == null || isPhase(lasting.quantity());
        return to > 0 && tokens.is(word, PHASES) && isShort ? new Match(new Facet.Said(), at, word + 1) : null;
    }

    private static boolean isPhase(Quantity quantity) {
        BigDecimal longest = switch (quantity.size()) {
            case Size.Exactly(BigDecimal number) -> number;
            case Size.Range(BigDecimal low, BigDecimal high) -> high;
            default -> MOST.add(BigDecimal.ONE);
        };
        return quantity.unit() == Quantity.Unit.SECONDS && longest.compareTo(MOST) <= 0;
    }
}
