package app.longrun.runners;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.calendar.RunWeek;
import app.longrun.guard.RunKind;
import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyRunWeeksTest {

    private static final KeyRunId ID = new KeyRunId(Ids.next());
    private static final MemberId BEN = new MemberId(Ids.next());

    /** Today, the weekday, the first and last day, and the first, the last and the number of runs that come of it. */
    @ParameterizedTest
    @CsvSource({
        // The clocks go forward on 28 March 2027 in Europe and on 14 March in America, back on 31 October and 7
        // November.
        "2027-03-22, SUNDAY, 2027-01-01, , 2027-03-28, 2027-06-13, 12",
        "2027-03-08, SUNDAY, 2027-01-01, , 2027-03-14, 2027-05-30, 12",
        "2027-10-25, SUNDAY, 2027-01-01, , 2027-10-31, 2028-01-16, 12",
        // Over the end of the year, and a week that belongs to both.
        "2026-12-28, FRIDAY, 2026-01-01, , 2027-01-01, 2027-03-19, 12",
        // A leap day is a day like any other.
        "2028-02-28, TUESDAY, 2028-01-01, 2028-03-01, 2028-02-29, 2028-02-29, 1",
        // Today counts; what is over does not.
        "2027-05-04, TUESDAY, 2027-01-01, 2027-05-04, 2027-05-04, 2027-05-04, 1",
        "2027-05-05, TUESDAY, 2027-01-01, 2027-05-04, , , 0",
        // Begins later, and further away than the calendar holds.
        "2027-05-05, MONDAY, 2027-06-02, , 2027-06-07, 2027-07-26, 8",
        "2027-05-05, MONDAY, 2028-06-02, , , , 0"
    })
    void daysAreCountedAndNotHours(
            LocalDate today,
            DayOfWeek weekday,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            int count) {
        KeyRunPlan plan = new KeyRunPlan(RunKind.LONG, "", weekday, LocalTime.of(2, 30), 95, null, from, until);

        List<RunWeek> weeks = KeyRunWeeks.of(ID, BEN, plan, "Long run", today).toList();

        assertThat(weeks).hasSize(count);
        assertThat(weeks).allSatisfy(week -> {
            assertThat(week.run().on().getDayOfWeek()).isEqualTo(weekday);
            assertThat(week.week().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(week.run().on()).isBetween(week.week(), week.week().plusDays(6));
        });
        if (count > 0) {
            assertThat(weeks.getFirst().run().on()).isEqualTo(first);
            assertThat(weeks.getLast().run().on()).isEqualTo(last);
        }
    }
}
