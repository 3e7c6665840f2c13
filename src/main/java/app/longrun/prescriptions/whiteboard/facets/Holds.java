package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds holds within a repetition: hold 3 s, 2 s pause. */
final class Holds {

    private Holds() {}

    static @Nullable Match at(Tokens tokens, int at) {
        int from = tokens.is(at, "with", "w") ? at + (tokens.is(at + 1, "/") ? 2 : 1) : at;
        if (tokens.is(from, "hold", "pause", "paused")) {
            int time = tokens.is(from + 1, "for", ":", "of") ? from + 2 : from + 1;
            return held(Durations.time(tokens, time, false), at, 0);
        }
        Lasting lasting = Durations.time(tokens, from, false);
        return lasting != null && tokens.is(lasting.to(), "hold", "pause", "holds") ? held(lasting, at, 1) : null;
    }

    private static @Nullable Match held(@Nullable Lasting lasting, int at, int extra) {
        int seconds = lasting == null ? 0 : lasting.seconds();
        return lasting == null || seconds < 1 || seconds > 600
                ? null
                : new Match(new Facet.Held(seconds), at, lasting.to() + extra);
    }
}
