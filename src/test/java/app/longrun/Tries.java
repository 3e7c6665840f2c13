package app.longrun;

/**
 * How often a property is tried. The mutation profile asks for a share only ({@code -Dtries.share=25}): each of its
 * thousands of broken rules meets the tests anew, and the tables of values do not need the crowd to see it.
 */
public final class Tries {

    private static final int SHARE = Integer.getInteger("tries.share", 1);

    private Tries() {}

    /** {@code all} of them, or the share that is asked for; one at least. */
    public static int of(int all) {
        return Math.max(1, all / SHARE);
    }
}
