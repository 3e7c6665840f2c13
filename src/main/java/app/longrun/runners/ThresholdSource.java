package app.longrun.runners;

/** Where a threshold is from. */
public enum ThresholdSource {
    TEST,
    RACE,
    WATCH,
    ESTIMATE
}
