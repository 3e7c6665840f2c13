package app.longrun.signin;

/** What became of a try that was not taken. */
public enum Outcome {
    WRONG,
    /** Not looked at: too many were wrong before. */
    TOO_MANY,
    /** Not looked at: too many at once. */
    BUSY
}
