package app.longrun.templates;

/**
 * A line of a comparison.
 *
 * @param at {@code text} for a line of the whiteboard, else the field
 */
public record DiffLine(Kind kind, String at, String text) {

    /** What became of it. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }
}
