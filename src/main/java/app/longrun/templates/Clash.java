package app.longrun.templates;

/**
 * Something two coaches have changed to two different things, each of them from the same beginning.
 *
 * @param at {@code text} for lines of the whiteboard, else the field
 * @param mine what the one who saves has typed; empty = taken out
 * @param theirs what is stored meanwhile; empty = taken out
 */
public record Clash(String at, String mine, String theirs) {

    static final String TEXT = "text";

    /** What stays of the two. */
    public enum Side {
        MINE,
        THEIRS,
        BOTH
    }

    /** Whether both can stand one after the other. */
    public boolean canKeepBoth() {
        return !at.equals("name")
                && !at.equals("minutes")
                && !at.equals("scoreType")
                && !at.equals("isHard")
                && !mine.isEmpty()
                && !theirs.isEmpty();
    }

    String keep(Side side) {
        return switch (side) {
            case MINE -> mine;
            case THEIRS -> theirs;
            case BOTH -> canKeepBoth() ? mine + "\n" + theirs : mine;
        };
    }
}
