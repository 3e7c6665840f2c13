package app.longrun.prescriptions.whiteboard;

/** What is written down at the end of a piece. */
public record Scoring(Score score) implements Entry {

    /** The kinds of score. */
    public enum Score {
        TIME("time"),
        ROUNDS_AND_REPS("rounds + reps"),
        REPS("reps"),
        LOAD("load"),
        DISTANCE("distance"),
        CALORIES("calories"),
        COMPLETION("completion"),
        NONE("none");

        private final String label;

        Score(String label) {
            this.label = label;
        }

        /** The word of the canonical text. */
        public String label() {
            return label;
        }
    }
}
