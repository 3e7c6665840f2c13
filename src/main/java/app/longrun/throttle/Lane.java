package app.longrun.throttle;

/** What a try to sign in is worth. */
public enum Lane {
    /** It is looked at, and told when it is wrong. */
    OPEN,
    /** It is looked at if it could be right, which a quick hash tells; otherwise it is told to wait. */
    NARROW,
    /** Nothing, until the window has passed. */
    SHUT
}
