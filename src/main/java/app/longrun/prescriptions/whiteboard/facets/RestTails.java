package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.Recovery;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import java.util.Set;

/** What stands behind a rest and adds nothing to it: between sets, after each round, before the next one. */
final class RestTails {

    private static final Set<String> BETWEEN = Set.of("between", "b", "bt", "btw", "btwn", "after", "before", "in");
    private static final Set<String> WHAT = Set.of(
            "between",
            "b",
            "/",
            "t",
            "w",
            "each",
            "every",
            "the",
            "all",
            "set",
            "sets",
            "round",
            "rounds",
            "rep",
            "reps",
            "interval",
            "intervals",
            "effort",
            "efforts",
            "exercise",
            "exercises",
            "movement",
            "movements",
            "superset",
            "supersets",
            "circuit",
            "circuits",
            "block",
            "blocks",
            "piece",
            "pieces",
            "lap",
            "laps",
            "lift",
            "lifts",
            "side",
            "sides",
            "leg",
            "legs",
            "couplet",
            "couplets",
            "station",
            "stations",
            "of",
            "in");

    private RestTails() {}

    /** Whether it is a word for what one rests between. */
    static boolean isWhat(Tokens tokens, int at) {
        return WHAT.contains(tokens.at(at).text());
    }

    /** Between sets, after each round: said of every rest, so it adds nothing. */
    static Match of(Tokens tokens, Recovery recovery, int at, int to) {
        int end = to;
        if (BETWEEN.contains(tokens.at(end).text()) || tokens.is(end, "each", "every")) {
            int next = end + 1;
            while (WHAT.contains(tokens.at(next).text())) {
                next++;
            }
            boolean isLast = tokens.is(end, "between", "btw", "btwn")
                    && !tokens.at(next).isWord()
                    && !tokens.at(next).isNumber();
            end = next > end + 1 || isLast ? next : end;
        }
        return new Match(new Facet.Resting(recovery), at, end);
    }
}
