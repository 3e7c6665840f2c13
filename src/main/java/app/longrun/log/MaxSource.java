package app.longrun.log;

/** Where an estimated max was learnt. */
public enum MaxSource {
    /** A test day. */
    TEST,
    /** A set with its RPE in an ordinary session. */
    SET,
    /** The coach's word. */
    COACH
}
