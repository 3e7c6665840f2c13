package app.longrun.signin;

/** What became of a try that was not taken. */
public enum Outcome {
    WRONG,
    /** Not looked at. */
    TOO_MANY
}
