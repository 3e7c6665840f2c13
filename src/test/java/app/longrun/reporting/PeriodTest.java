package app.longrun.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.platform.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-W48", // a Monday
        "2026-11-29, 2026-W48", // its Sunday
        "2020-12-31, 2020-W53",
        "2021-01-03, 2020-W53", // the week belongs to the year of its Thursday
        "2021-01-04, 2021-W01",
        "2024-12-30, 2025-W01", // Monday of a week whose Thursday is in the new year
        "2026-12-31, 2026-W53",
        "2027-01-01, 2026-W53",
        "2028-02-29, 2028-W09"
    })
    void aDayBelongsToItsIsoWeek(LocalDate day, String week) {
        assertThat(Week.of(day).label()).isEqualTo(week);
    }

    @ParameterizedTest
    @CsvSource({
        // last Sunday of March: 23 hours; last of October: 25; the week follows
        "Europe/Berlin, 2026-03-23, 2026-03-29, 167",
        "Europe/Berlin, 2026-10-19, 2026-10-25, 169",
        "America/New_York, 2026-03-02, 2026-03-08, 167",
        "America/New_York, 2026-10-26, 2026-11-01, 169",
        "America/New_York, 2026-11-02, 2026-11-08, 168",
        // no midnight on 2026-04-24: the day begins at one o'clock
        "Africa/Cairo, 2026-04-24, 2026-04-24, 23",
        "Asia/Kolkata, 2026-03-23, 2026-03-29, 168"
    })
    void aPeriodIsAsLongAsTheGymsClocksSay(String zone, LocalDate from, LocalDate to, long hours) {
        ZoneId gym = ZoneId.of(zone);
        Period period = new Period(from, to);

        assertThat(Duration.between(period.beginsIn(gym), period.endsIn(gym))).hasHours(hours);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 2026-11-23, 2026-11-02, 2026-10-05, 2026-10-26", // a Monday: three weeks and a day
        "4, 2026-11-29, 2026-11-02, 2026-10-05, 2026-11-01",
        "12, 2026-01-01, 2025-10-13, 2025-07-21, 2025-10-09",
        "26, 2026-11-25, 2026-06-01, 2025-12-01, 2026-05-27",
        "52, 2027-01-03, 2026-01-05, 2025-01-06, 2026-01-04"
    })
    void theSpanBeforeEndsOnTheSameDayOfTheWeek(
            String weeks, LocalDate today, LocalDate from, LocalDate fromBefore, LocalDate toBefore) {
        Compared<Period> periods = Span.read(weeks).endingOn(today);

        assertThat(periods.now()).isEqualTo(new Period(from, today));
        assertThat(periods.before()).isEqualTo(new Period(fromBefore, toBefore));
        assertThat(periods.now().weeks()).hasSize(Integer.parseInt(weeks));
        assertThat(Span.read(weeks).dueOn(today).now()).isEqualTo(new Period(from, today.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"none", "''", "13", "-4", "4.0", "1e9", "<script>"},
            nullValues = "none")
    void aSpanNobodyOffersIsTwelveWeeks(String typed) {
        assertThat(Span.read(typed)).isEqualTo(Span.TWELVE_WEEKS);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "none, none, reporting.refused.dates",
                "2026-11-23, none, reporting.refused.dates",
                "yesterday, 2026-11-23, reporting.refused.dates",
                "2026-02-30, 2026-03-01, reporting.refused.dates",
                "+999999999-12-31, +999999999-12-31, reporting.refused.dates",
                "1999-12-31, 2001-01-01, reporting.refused.dates",
                "2026-11-23, 2026-11-22, reporting.refused.order",
                "2020-01-01, 2025-01-01, reporting.refused.long",
                "2000-01-01, 2199-12-31, reporting.refused.long"
            },
            nullValues = "none")
    void aPeriodThatCannotBeIsRefusedInWords(String from, String to, String key) {
        assertThatThrownBy(() -> Period.read(from, to))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void fiveYearsAreAllowed() {
        assertThat(Period.read("2020-01-01", "2024-12-31").weeks()).hasSize(262);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"0, 0, none", "0, 3, 0", "1, 3, 33", "2, 3, 67", "1, 8, 13", "3, 3, 100"},
            nullValues = "none")
    void adherenceIsWholePercentAndMissingWhereNothingWasDue(int done, int due, Integer percent) {
        assertThat(new Adherence(done, due)
                        .percent().stream().boxed().findFirst().orElse(null))
                .isEqualTo(percent);
    }
}
