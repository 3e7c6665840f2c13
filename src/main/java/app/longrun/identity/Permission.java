package app.longrun.identity;

/** What can be allowed in a gym; {@link Role} says to whom, and the decision record on the door holds the matrix. */
public enum Permission {
    /** Look at movements, activities and what they are for. */
    READ_LIBRARY,
    /** Add movements of the gym's own to the library, and say what this gym does otherwise. */
    AUTHOR_MOVEMENTS,
    /** See which classes are on and whether there are places. */
    READ_SCHEDULE,
    /** See who belongs to the gym. */
    READ_PEOPLE,
    /** See who claimed a free class. */
    READ_CLAIMS,
    /** See who comes to a class, and how each of them trains. */
    READ_ROSTER,
    /** Write class templates. */
    AUTHOR_CLASSES,
    /** Say how many of each piece of equipment stand on the gym's floor. */
    KEEP_FLOOR,
    /** Put classes on the schedule and take them off. */
    SCHEDULE_CLASSES,
    /** Take or give back a place for oneself. */
    BOOK_CLASSES,
    /** Look at strength blocks. */
    READ_BLOCKS,
    /** Write strength blocks. */
    AUTHOR_BLOCKS,
    /** Put a block on members' calendars and take it back. */
    ASSIGN_BLOCKS,
    /** Follow one's own plan. */
    FOLLOW_PLAN,
    /** Put sessions on a calendar: one's own, or as a coach a member's. */
    WRITE_CALENDAR,
    /** Log what was done: one's own, or as a coach a member's. */
    LOG_TRAINING,
    /** Read the gym's figures. */
    READ_REPORTS,
    /** Read the gym's audit trail. */
    READ_AUDIT,
    /** Change the gym's settings, close it and take its data along. */
    MANAGE_GYM,
    /** Invite people, give and take roles, and remove people. */
    MANAGE_PEOPLE,
    /** Let somebody in who asks to join. */
    ADMIT_PEOPLE,
    /** Leave the gym. */
    LEAVE_GYM,
    /** Read, take along and have erased what one did in the gym oneself, also after leaving it. */
    OWN_HISTORY,
    /** Delete and pseudonymise what is kept about a person: no role, only the system actor that erases. */
    ERASE_PERSON,
    /** Tell a gym when its members train elsewhere: no role, only the system actor that does it with their consent. */
    CAST_SHADOWS,
    /** Follow the rules of pain when a morning has passed: no role, only the system actor that does it. */
    FOLLOW_PAIN_RULES,
    /** Delete everything a closed gym held: no role, only the system actor that does it after its grace. */
    EMPTY_GYM,
    /** Look round in a gym that asked for help, as an operator of Longrun. */
    VISIT_FOR_SUPPORT,
    /** Read what the gym tells one, and say how one wants to be told. */
    READ_NOTICES,
    /** Send the mails that tell members something: no role, only the system actor that does it. */
    SEND_NOTICES,
    /** Stop the mails of a gym by the link in one of them. */
    STOP_MAILS,
    /** Read the calendar behind a secret address. */
    READ_FEED,
    /** Ask for a free class. */
    CLAIM_FREE_CLASS
}
