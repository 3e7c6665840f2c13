package app.longrun.exercises;

/** How well a kind of exercise is supported for runners; it grades the kind, not the dose in a block. */
public enum Evidence {
    /** Trials or meta-analyses in runners. */
    A,
    /** Indirect: other athletes, patients or a related exercise. */
    B,
    /** Convention. */
    C,
    /** Nobody has graded it: a gym's own movement. */
    UNGRADED
}
