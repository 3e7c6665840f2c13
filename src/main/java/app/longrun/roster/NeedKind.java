package app.longrun.roster;

/** Why somebody needs a word, what cannot wait first. */
public enum NeedKind {
    /** Pain that is too high. */
    PAIN_TOO_HIGH,
    /** Wrote something that no coach has answered. */
    WROTE,
    /** The plan ends within a week and nothing follows. */
    PLAN_ENDS,
    /** Has not trained for two weeks or more. */
    AWAY,
    /** Joined a week ago or more and never trained. */
    NEVER_CAME,
    /** Races within nine days. */
    RACES,
    /** Pain that is acceptable: it is watched. */
    PAIN,
    /** A rule has moved sessions of theirs by itself. */
    ADJUSTED,
    /** Did less than half of what was planned in four weeks. */
    MISSES,
    /** Trains and has nothing planned. */
    NOTHING_PLANNED,
    /** Has been away for so long that a word today is as good as one next week. */
    GONE,
    /** Is on the way. */
    NONE;

    /** Whether it is about today. */
    public boolean isForToday() {
        return compareTo(GONE) < 0;
    }
}
