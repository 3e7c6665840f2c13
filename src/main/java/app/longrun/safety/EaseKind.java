package app.longrun.safety;

/** What a rule did to a planned movement or session, gentlest first. */
public enum EaseKind {
    /** Repeats an earlier week. */
    HELD,
    /** An easier movement of its chain. */
    EASIER,
    /** Another movement, used in rehabilitation. */
    INSTEAD,
    /** Nothing fits: it is left out. */
    LEFT_OUT,
    /** The session waits for a coach. */
    PAUSED
}
