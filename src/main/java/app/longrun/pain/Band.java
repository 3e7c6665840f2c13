package app.longrun.pain;

/** What a pain during or after a session is to be taken for (Silbernagel 2007, in whole numbers; science.md 7.3). */
public enum Band {
    /** 0 to 2. */
    SAFE,
    /** 3 to 5: allowed if it has settled by the next morning. */
    ACCEPTABLE,
    /** 6 to 10. */
    TOO_HIGH
}
