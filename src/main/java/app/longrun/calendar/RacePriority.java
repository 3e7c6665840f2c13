package app.longrun.calendar;

/** How much a race matters to whoever runs it. */
public enum RacePriority {
    /** The goal: training leads up to it, and heavy legs keep away from it (rule R5). */
    A,
    /** Run fresh, but not what the season is for. */
    B,
    /** Run as part of the training. */
    C
}
