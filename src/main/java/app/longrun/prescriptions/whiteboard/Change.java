package app.longrun.prescriptions.whiteboard;

/** What one level does instead: hung under the line it changes, or, as an entry of its own, for the whole piece. */
public sealed interface Change extends Entry {

    /** The level that does it. */
    Level level();

    /** Another line, or only what differs in it. */
    record Instead(Level level, Line line) implements Change {

        public Instead {
            if (!line.changes().isEmpty()) {
                throw new IllegalArgumentException("Give a changed line no changes of its own");
            }
        }
    }

    /** Another format, such as 3 rounds in place of 4. */
    record Reshaped(Level level, Format format) implements Change {}

    /** Nothing: the line is left out at this level. */
    record LeftOut(Level level) implements Change {}
}
