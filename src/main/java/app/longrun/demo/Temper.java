package app.longrun.demo;

/** How faithfully somebody comes. */
enum Temper {
    /** Misses next to nothing. */
    REGULAR,
    /** Comes when life allows. */
    STEADY,
    /** Comes less and less over the last eight weeks. */
    DRIFTER,
    /** Was away from the tenth to the sixth week before today. */
    RETURNER,
    /** Has just begun and is keen. */
    NEWCOMER;

    /** The chance from 0 to 1 that a session of that week is done. */
    double turnout(int weeksAgo) {
        return switch (this) {
            case REGULAR -> 0.94;
            case STEADY -> 0.8;
            case DRIFTER -> Math.clamp(weeksAgo * 0.1, 0.04, 0.82);
            case RETURNER -> weeksAgo >= 6 && weeksAgo <= 10 ? 0.05 : 0.85;
            case NEWCOMER -> 0.9;
        };
    }
}
