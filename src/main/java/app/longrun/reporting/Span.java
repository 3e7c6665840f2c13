package app.longrun.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How far back the owner looks: whole weeks, of which the last is the one that is running. */
public enum Span {
    FOUR_WEEKS(4),
    TWELVE_WEEKS(12),
    HALF_A_YEAR(26),
    A_YEAR(52);

    private final int weeks;

    Span(int weeks) {
        this.weeks = weeks;
    }

    /** Its length in weeks. */
    public int weeks() {
        return weeks;
    }

    /** The span somebody put into an address as a number of weeks; twelve for anything that is none. */
    public static Span read(@Nullable String weeks) {
        return Arrays.stream(values())
                .filter(span -> Integer.toString(span.weeks).equals(weeks))
                .findFirst()
                .orElse(TWELVE_WEEKS);
    }

    /** From the Monday of the first week to {@code today}, and the same days of as many weeks before. */
    Compared<Period> endingOn(LocalDate today) {
        LocalDate monday = Week.of(today).monday().minusWeeks(weeks - 1L);
        return compared(new Period(monday, today));
    }

    /** As {@link #endingOn}, up to the day before {@code today}: what was due. */
    Compared<Period> dueOn(LocalDate today) {
        LocalDate monday = Week.of(today).monday().minusWeeks(weeks - 1L);
        return compared(new Period(monday, today.minusDays(1)));
    }

    private Compared<Period> compared(Period now) {
        return new Compared<>(now, now.weeksEarlier(weeks));
    }
}
