package app.longrun.authoring;

/**
 * What a coach says about a block; each may be empty.
 *
 * @param phase such as maximal strength (science.md 2.1)
 * @param goal what it is for, in a line
 * @param entry what a runner must bring
 * @param exitTest what shows that it worked
 * @param description anything else
 */
public record BlockNotes(String phase, String goal, String entry, String exitTest, String description) {

    /** Nothing said yet. */
    public static final BlockNotes NONE = new BlockNotes("", "", "", "", "");
}
