package app.longrun.trials;

/** How far a claim has come. */
public enum ClaimState {
    /** The visitor has a place. */
    CLAIMED,
    /** The visitor gave the place back. */
    CANCELLED,
    /** The visitor came. */
    ATTENDED,
    /** The visitor is a member now. */
    CONVERTED
}
