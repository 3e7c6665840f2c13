package app.longrun.runners;

/** What somebody has at home to train with. */
public enum Equipment {
    BANDS,
    DUMBBELLS,
    KETTLEBELL,
    BARBELL,
    BOX,
    PULL_UP_BAR,
    WEIGHT_VEST
}
