package app.longrun.clearance;

/** Why somebody may not begin yet. */
public enum Hold {
    /** The gym asks for a readiness check, and there is none of the last twelve months. */
    NO_CHECK,
    /** The check asks for a clearance, and none is valid. */
    NO_CLEARANCE
}
