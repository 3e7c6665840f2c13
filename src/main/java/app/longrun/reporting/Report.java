package app.longrun.reporting;

/**
 * The owner's figures for one span.
 *
 * @param period the days they count
 * @param due the days of which planned sessions were due: those of {@code period} without today
 */
public record Report(
        Span span,
        Stamp stamp,
        Period period,
        Period due,
        Weekly<Attendance> attendance,
        Weekly<Adherence> adherence,
        Weekly<Integer> active,
        Weekly<Funnel> trials) {

    /** Whether nothing happened, neither now nor in the period before. */
    public boolean isEmpty() {
        return attendance.total().both(attended -> attended.all() == 0)
                && adherence.total().both(kept -> kept.due() == 0)
                && active.total().both(people -> people == 0)
                && trials.total().both(funnel -> funnel.claimed() == 0);
    }

    /** The days whose rows are behind {@code figure}. */
    public Period daysOf(Figure figure) {
        return figure == Figure.ADHERENCE ? due : period;
    }
}
