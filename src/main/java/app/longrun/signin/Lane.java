package app.longrun.signin;

/** What a try to sign in is worth. */
enum Lane {
    /** A slow hash. */
    OPEN,
    /** A slow hash if the password could be the right one, which a quick hash tells. */
    NARROW,
    /** Nothing, until the window has passed. */
    SHUT
}
