package app.longrun.assigning;

/** How ready somebody is to train, as far as they share it with coaches. */
public enum Readiness {
    /** No readiness check is shared: nothing is known. */
    UNKNOWN,
    /** The last check was clear. */
    CLEAR,
    /** It was not, and a clearance is valid. */
    CLEARED,
    /** It was not, and no valid clearance is shared. */
    NOT_CLEAR
}
