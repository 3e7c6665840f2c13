package app.longrun.calendar;

/** What of a calendar its member sees: what is published, and whatever was done. A coach sees all of it. */
public final class Shown {

    /** A condition on a row {@code s} of {@code gym.planned_session}; {@code :today} is the day on the gym's clocks. */
    public static final String TO_ITS_MEMBER = "(s.visible_from <= :today or s.state = 'DONE')";

    private Shown() {}
}
