package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.Recovery;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the turns of a run-walk: 10 x 1 min run / 1 min walk. */
final class RunWalk {

    private RunWalk() {}

    /** Run-walk 10 x 1 min run / 1 min walk: both belong to the one movement named before. */
    static @Nullable Match at(Tokens tokens, int at) {
        Lasting run = Durations.time(tokens, at, true);
        if (run == null || !tokens.is(run.to(), "run", "jog") || !isAlternating(tokens, at)) {
            return null;
        }
        int next = tokens.is(run.to() + 1, "/", ",", "+", "-", "then", "and") ? run.to() + 2 : run.to() + 1;
        Lasting walk = Durations.time(tokens, next, true);
        return walk != null && tokens.is(walk.to(), "walk", "walking")
                ? new Match(new Facet.OnOff(run.quantity(), new Recovery(walk.quantity(), null)), at, walk.to() + 1)
                : null;
    }

    private static boolean isAlternating(Tokens tokens, int before) {
        for (int i = 0; i < before; i++) {
            if (tokens.is(i, "walk")) {
                return true;
            }
        }
        return false;
    }
}
