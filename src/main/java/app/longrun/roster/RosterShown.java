package app.longrun.roster;

/** Which members to show. */
public enum RosterShown {
    /** All of them. */
    EVERYBODY,
    /** Who needs a word today. */
    NEED,
    /** Who has pain that is more than safe. */
    PAIN,
    /** Who has not trained for two weeks or more. */
    AWAY,
    /** Whose plan ends within the weeks given. */
    ENDING,
    /** Who races in the weeks given. */
    RACE,
    /** Who has nothing planned. */
    UNPLANNED
}
