package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds a time cap: cap 15, 20 min cap, TC 18:00. */
final class Caps {

    private Caps() {}

    static @Nullable Match at(Tokens tokens, int at) {
        boolean isNamed = tokens.is(at, "cap", "tc", "timecap") || tokens.follow(at, "time", "cap");
        if (isNamed) {
            int from = at + (tokens.is(at, "time") ? 2 : 1);
            while (tokens.is(from, ":", "=", "of", "at", "-", "is", "@")) {
                from++;
            }
            Lasting lasting = Durations.time(tokens, from, true);
            int bare = tokens.at(from).isNumber() ? tokens.whole(from) * 60 : 0;
            int seconds = lasting == null ? bare : lasting.seconds();
            return seconds > 0 && seconds <= 36_000
                    ? new Match(new Facet.Cap(seconds), at, lasting == null ? from + 1 : lasting.to())
                    : null;
        }
        Lasting lasting = Durations.time(tokens, at, true);
        if (lasting == null) {
            return null;
        }
        int word = tokens.is(lasting.to(), "time", "-") ? lasting.to() + 1 : lasting.to();
        int seconds = lasting.seconds();
        return tokens.is(word, "cap", "tc", "timecap") && seconds > 0 && seconds <= 36_000
                ? new Match(new Facet.Cap(seconds), at, word + 1)
                : null;
    }
}
