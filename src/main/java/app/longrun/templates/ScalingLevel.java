package app.longrun.templates;

/** How hard a line is written; a scaled or beginner line replaces the prescribed line of its number. */
public enum ScalingLevel {
    RX,
    SCALED,
    BEGINNER
}
