package app.longrun.assigning;

/** Where somebody's sessions go. */
public enum Places {
    /** On the training days as they are laid over the weeks. */
    ASKED,
    /** Where the guard minds least, each within its week of the block. */
    BEST
}
