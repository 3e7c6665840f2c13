package app.longrun.runners;

/** What becomes of stored health rows when the consent to them is taken back. */
public enum StoredHealth {
    /** They stay for the person alone: no coach sees them any more. */
    KEPT_PRIVATE,
    /** They go. */
    DELETED
}
