package app.longrun.guard;

/** How much a rule minds. */
public enum Severity {
    /** A coach or member may go on. */
    WARN,
    /** Only a coach may go on, with a reason. */
    BLOCK
}
