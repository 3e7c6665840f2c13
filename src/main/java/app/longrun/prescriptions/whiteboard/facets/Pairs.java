package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds that partners share the work: in pairs, you go I go, teams of 2. */
final class Pairs {

    private Pairs() {}

    static @Nullable Match at(Tokens tokens, int at) {
        int length = tokens.follow(at, "in", "pairs") || tokens.follow(at, "with", "partner")
                ? 2
                : tokens.follow(at, "with", "a", "partner")
                                || tokens.follow(at, "teams", "of")
                                || tokens.follow(at, "team", "of")
                        ? 3
                        : tokens.follow(at, "you", "go", "i", "go") || tokens.follow(at, "i", "go", "you", "go")
                                ? 4
                                : tokens.is(at, "pairs", "ygig", "igug", "igyg", "partners") ? 1 : 0;
        if (tokens.follow(at, "in", "teams", "of")) {
            length = 4;
        }
        boolean isTwo = length < 3 || !tokens.is(at + length - 2, "of") || tokens.whole(at + length - 1) == 2;
        boolean isFrame = at == 0 || !tokens.at(at - 1).isWord();
        if (length == 0 && isFrame && tokens.is(at, "partner") && !tokens.is(at + 1, "a", "b", "carry")) {
            length = 1;
        }
        return length > 0 && isTwo ? new Match(new Facet.InPairs(), at, at + length) : null;
    }
}
