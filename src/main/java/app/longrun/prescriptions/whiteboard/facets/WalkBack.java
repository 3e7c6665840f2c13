package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import org.jspecify.annotations.Nullable;

/** Finds a recovery that nobody measures: walk back, jog down recovery; it is said to the reader. */
final class WalkBack {

    private WalkBack() {}

    /** Walk back, jog down recovery: a recovery nobody measures is said to the reader. */
    static @Nullable Match at(Tokens tokens, int at) {
        boolean isLed = !tokens.at(at - 1).isNumber() && Units.at(tokens, at - 1) == null;
        int slow = tokens.is(at, "easy", "slow") ? at + 1 : at;
        if (!isLed || !tokens.is(slow, "walk", "jog")) {
            return null;
        }
        int way = tokens.is(slow + 1, "back", "down") ? slow + 2 : slow + 1;
        int to = tokens.is(way, "recovery", "rec", "recoveries", "rest") ? way + 1 : way;
        return to > slow + 1 ? new Match(new Facet.Said(), at, to) : null;
    }
}
