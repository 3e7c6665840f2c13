package app.longrun.exercises;

/** Who made a movement what it is. */
public enum Origin {
    /** The shared library alone. */
    LIBRARY,
    /** The shared library, with changes of this gym. */
    ADAPTED,
    /** This gym alone. */
    OWN
}
