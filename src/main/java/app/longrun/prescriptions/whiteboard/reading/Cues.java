package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.words.Tokens;
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

    private Cues() {}

    static @Nullable Match at(Tokens tokens, int at) {
        Match less = less(tokens, at);
        if (less != null) {
            return less;
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
        Lasting lasting = Numerals.time(tokens, from, false);
        int to = lasting == null ? -1 : lasting.to();
        if (to < 0 && tokens.is(from + 1, "count")) {
            to = from + 1;
        }
        int word = tokens.is(to, "slow", "controlled", "-") ? to + 1 : to;
        return to > 0 && tokens.is(word, PHASES) && lasting(lasting) <= 10
                ? new Match(new Facet.Said(), at, word + 1)
                : null;
    }

    private static int lasting(@Nullable Lasting lasting) {
        return lasting == null ? 0 : lasting.seconds();
    }
}
