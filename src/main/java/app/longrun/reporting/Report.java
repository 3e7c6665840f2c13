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
        return isNothing(
                        attendance.total().now(),
                        adherence.total().now(),
                        active.total().now(),
                        trials.total().now())
                && isNothing(
                        attendance.total().before(),
                        adherence.total().before(),
                        active.total().before(),
                        trials.total().before());
    }

    private static boolean isNothing(Attendance attendance, Adherence adherence, int active, Funnel trials) {
        return attendance.all() == 0 && adherence.due() == 0 && active == 0 && trials.claimed() == 0;
    }

    /** The days whose rows are behind {@code figure}. */
    public Period daysOf(Figure figure) {
        return figure == Figure.ADHERENCE ? due : period;
    }
}
