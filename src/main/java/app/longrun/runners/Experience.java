package app.longrun.runners;

/** How long somebody has lifted with weights. */
public enum Experience {
    /** Never, or for a few weeks. */
    NEW,
    /** For some months. */
    SOME,
    /** For a year or more. */
    YEARS
}
