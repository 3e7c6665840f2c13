package app.longrun.platform.ui;

/** Whether a change is good news: fewer cancellations are better though the figure falls. */
public enum Verdict {
    BETTER,
    WORSE,
    SAME
}
