package app.longrun.prescriptions.whiteboard;

import app.longrun.prescriptions.whiteboard.Facet.Match;
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

    private Cues() {}

    static @Nullable Match at(Tokens tokens, int at) {
        int from = tokens.is(at, "with", "w") ? at + (tokens.is(at + 1, "/") ? 2 : 1) : at;
        Numerals.Lasting lasting = Numerals.time(tokens, from, false);
        int to = lasting == null ? -1 : lasting.to();
        if (to < 0 && tokens.is(from + 1, "count")) {
            to = from + 1;
        }
        int word = tokens.is(to, "slow", "controlled", "-") ? to + 1 : to;
        return to > 0 && tokens.is(word, PHASES) && lasting(lasting) <= 10
                ? new Match(new Facet.Said(), at, word + 1)
                : null;
    }

    private static int lasting(Numerals.@Nullable Lasting lasting) {
        return lasting == null ? 0 : lasting.seconds();
    }
}
