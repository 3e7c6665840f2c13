package app.longrun.safety;

/** Which one of two, as the runner sees it. */
public enum Side {
    LEFT,
    RIGHT
}
