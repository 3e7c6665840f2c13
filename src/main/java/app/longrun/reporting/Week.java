package app.longrun.reporting;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A week of ISO 8601, which begins on its Monday and belongs to the year of its Thursday. */
public record Week(LocalDate monday) implements Comparable<Week>, Serializable {

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week is named by its Monday, not by " + monday);
        }
    }

    /** The week that {@code day} lies in. */
    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week after this one. */
    public Week next() {
        return new Week(monday.plusWeeks(1));
    }

    /** The days of this week. */
    public Period days() {
        return new Period(monday, monday.plusDays(6));
    }

    /** The ISO name, such as {@code 2026-W01}. */
    public String label() {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }
}
