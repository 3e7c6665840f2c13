package app.longrun.clearance;

/** What an answer asks for before somebody trains, lightest first. */
public enum Weight {
    /** Nothing. */
    NONE,
    /** A clearance before jumps, sprints and near-maximal lifting. */
    HARD_TRAINING,
    /** A clearance before anything. */
    ALL_TRAINING
}
