package app.longrun.prescriptions.whiteboard;

import app.longrun.prescriptions.whiteboard.Scoring.Score;
import org.jspecify.annotations.Nullable;

/** Finds what is written down at the end: Score: rounds + reps. */
final class Scores {

    private Scores() {}

    /** The score a whole line is about; null for anything else. */
    static @Nullable Scoring at(Tokens tokens) {
        int at = tokens.is(0, "score", "scored", "scoring") ? 1 : 0;
        if (at == 0) {
            return null;
        }
        while (tokens.is(
                at, ":", "=", "is", "by", "type", "-", "for", "your", "total", "slowest", "heaviest", "max", "best")) {
            at++;
        }
        int length = 1;
        Score score = switch (tokens.at(at).text()) {
            case "time", "times" -> Score.TIME;
            case "reps", "repetitions" -> Score.REPS;
            case "load", "weight", "kg", "lb" -> Score.LOAD;
            case "distance", "metres", "meters" -> Score.DISTANCE;
            case "calories", "cals", "cal" -> Score.CALORIES;
            case "completion", "completed", "complete" -> Score.COMPLETION;
            case "none", "no" -> Score.NONE;
            case "rounds", "rds" -> Score.ROUNDS_AND_REPS;
            default -> null;
        };
        if (score == Score.ROUNDS_AND_REPS && tokens.is(at + 1, "+", "and", "&") && tokens.is(at + 2, "reps")) {
            length = 3;
        }
        if (score == Score.NONE && tokens.is(at + 1, "score")) {
            length = 2;
        }
        if (score == Score.LOAD && tokens.is(at + 1, "used", "lifted")) {
            length = 2;
        }
        return score != null && at + length >= tokens.size() ? new Scoring(score) : null;
    }
}
