package app.longrun.legload;

/** What a number of the rules counts. */
public enum GuardUnit {
    CONTACTS,
    MINUTES,
    HOURS,
    DAYS,
    WEEKS,
    SETS,
    PERCENT
}
