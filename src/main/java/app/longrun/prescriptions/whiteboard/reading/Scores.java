package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Scoring;
import app.longrun.prescriptions.whiteboard.Scoring.Score;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is written down at the end: Score: rounds + reps, score is your slowest split, no score today. */
final class Scores {

    private static final Map<String, Score> KINDS = Map.ofEntries(
            Map.entry("time", Score.TIME),
            Map.entry("times", Score.TIME),
            Map.entry("slowest", Score.TIME),
            Map.entry("fastest", Score.TIME),
            Map.entry("split", Score.TIME),
            Map.entry("reps", Score.REPS),
            Map.entry("repetitions", Score.REPS),
            Map.entry("load", Score.LOAD),
            Map.entry("loads", Score.LOAD),
            Map.entry("weight", Score.LOAD),
            Map.entry("weights", Score.LOAD),
            Map.entry("kg", Score.LOAD),
            Map.entry("kgs", Score.LOAD),
            Map.entry("lb", Score.LOAD),
            Map.entry("lbs", Score.LOAD),
            Map.entry("heaviest", Score.LOAD),
            Map.entry("distance", Score.DISTANCE),
            Map.entry("metres", Score.DISTANCE),
            Map.entry("meters", Score.DISTANCE),
            Map.entry("calories", Score.CALORIES),
            Map.entry("calorie", Score.CALORIES),
            Map.entry("cals", Score.CALORIES),
            Map.entry("cal", Score.CALORIES),
            Map.entry("completion", Score.COMPLETION),
            Map.entry("completed", Score.COMPLETION),
            Map.entry("complete", Score.COMPLETION),
            Map.entry("done", Score.COMPLETION),
            Map.entry("none", Score.NONE),
            Map.entry("no", Score.NONE),
            Map.entry("rounds", Score.ROUNDS_AND_REPS),
            Map.entry("rds", Score.ROUNDS_AND_REPS));

    private static final Set<String> BESIDE = Set.of(
            ":",
            "=",
            "is",
            "by",
            "type",
            "-",
            "for",
            "your",
            "the",
            "total",
            "max",
            "best",
            "overall",
            "final",
            "combined",
            "of",
            "all",
            "+",
            "&",
            "and",
            "/",
            ",",
            ".",
            "!",
            "(",
            ")",
            "set",
            "sets",
            "single",
            "lift",
            "used",
            "lifted",
            "round",
            "interval",
            "rep",
            "score",
            "today",
            "tonight",
            "finished",
            "scored",
            "only",
            "just",
            "per",
            "each",
            "both",
            "in",
            "extra",
            "as",
            "usual");

    private Scores() {}

    /** The score a line is about; null for anything else. */
    static @Nullable Scored at(Tokens tokens) {
        boolean isLed = tokens.is(0, "score", "scored", "scoring");
        boolean isNone = tokens.is(0, "unscored")
                || (tokens.is(0, "no", "not") && tokens.is(1, "score", "scored", "scores", "scoring"));
        if (!isLed && !isNone) {
            return null;
        }
        Score score = isNone ? Score.NONE : null;
        int parted = -1;
        for (int at = isNone ? 2 : 1; at < tokens.size(); at++) {
            Score kind = tokens.at(at).isWord() ? KINDS.get(tokens.at(at).text()) : null;
            boolean isBeside = BESIDE.contains(tokens.at(at).text());
            if (kind == null && !isBeside && score != null && parted > 0) {
                return new Scored(new Scoring(score), parted);
            }
            if (kind == null && !isBeside) {
                return null;
            }
            score = score == null ? kind : score;
            parted = score != null && tokens.is(at, ",", "-", "(", ".") ? at + 1 : parted;
        }
        return score == null ? null : new Scored(new Scoring(score), tokens.size());
    }
}
