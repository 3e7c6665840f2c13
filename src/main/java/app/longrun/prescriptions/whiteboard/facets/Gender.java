package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds who the two numbers of a pair are for: M/F, men/women, (m/w); every pair means so, and it adds nothing. */
final class Gender {

    private Gender() {}

    static @Nullable Match at(Tokens tokens, int at) {
        boolean isBoth =
                Weights.isMen(tokens, at) && tokens.is(at + 1, "/", "&", "and") && Weights.isWomen(tokens, at + 2);
        return isBoth ? new Match(new Facet.ForBoth(), at, at + 3) : null;
    }
}
