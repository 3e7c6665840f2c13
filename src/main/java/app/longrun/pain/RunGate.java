package app.longrun.pain;

/** What is done without pain before the first run (science.md 7.4): all at 0 to 2, at a bone at 0. */
public enum RunGate {
    /** Walks for 30 to 45 minutes. */
    WALK,
    /** Stands on that leg for 10 s. */
    STAND,
    /** 10 single-leg squats. */
    SQUATS,
    /** 10 to 15 hops on both legs, then on that one. */
    HOPS,
    /** 20 single-leg calf raises. */
    CALF_RAISES
}
