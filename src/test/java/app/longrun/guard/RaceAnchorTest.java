package app.longrun.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.longrun.guard.RaceAnchor.BlockWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaceAnchorTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # name                        | weeks | before | taper | race       | earliest   | first Monday, week | last Monday, week
            ends with the race            | 3     | 0      | true  | 2026-10-11 | 2026-08-01 | 2026-09-21 1       | 2026-10-05 3
            race on a Monday              | 3     | 0      | true  | 2026-10-05 | 2026-08-01 | 2026-09-21 1       | 2026-10-05 3
            three weeks before it         | 10    | 3      | false | 2026-10-11 | 2026-01-01 | 2026-07-13 1       | 2026-09-14 10
            over the end of the year      | 8     | 0      | false | 2027-01-31 | 2026-11-25 | 2026-12-07 1       | 2027-01-25 8
            over a leap day               | 6     | 1      | false | 2028-03-19 | 2027-12-01 | 2028-01-31 1       | 2028-03-06 6
            over both changes of clocks   | 52    | 0      | false | 2026-12-20 | 2025-01-01 | 2025-12-22 1       | 2026-12-14 52
            joined late                   | 8     | 0      | false | 2026-10-11 | 2026-09-10 | 2026-09-14 1       | 2026-10-05 4
            joined late, on a Monday      | 8     | 0      | false | 2026-10-11 | 2026-09-14 | 2026-09-14 1       | 2026-10-05 4
            a taper begun late            | 3     | 0      | true  | 2026-10-11 | 2026-09-29 | 2026-10-05 3       | 2026-10-05 3
            the second race in 3 weeks    | 3     | 0      | true  | 2026-11-01 | 2026-10-12 | 2026-10-12 1       | 2026-10-26 3
            """)
    void theWeeksAreCountedBackFromTheRace(
            String name,
            int weeks,
            int before,
            boolean isTaper,
            LocalDate race,
            LocalDate earliest,
            String first,
            String last) {
        List<BlockWeek> anchored = new RaceAnchor(weeks, before, isTaper).weeks(race, earliest);

        assertThat(said(anchored.getFirst())).isEqualTo(first);
        assertThat(said(anchored.getLast())).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-11, 2026-10-06, 0", "2026-10-11, 2026-09-29, 1", "2026-10-11, 2027-01-01, 0"})
    void aRaceTooNearLeavesNoWeek(LocalDate race, LocalDate earliest, int before) {
        assertThat(new RaceAnchor(8, before, false).weeks(race, earliest)).isEmpty();
    }

    @Test
    void weeksAreMondaysInARowThatEndWhereTheBlockShouldAndKeepTheEndThatMatters() {
        SplittableRandom random = new SplittableRandom(20261125);
        for (int i = 0; i < 2_000; i++) {
            RaceAnchor anchor = new RaceAnchor(1 + random.nextInt(16), random.nextInt(4), random.nextBoolean());
            LocalDate earliest = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_500));
            LocalDate race = earliest.plusDays(random.nextInt(200));
            List<BlockWeek> weeks = anchor.weeks(race, earliest);

            for (int j = 0; j < weeks.size(); j++) {
                assertThat(weeks.get(j).monday().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                assertThat(weeks.get(j).monday()).isAfterOrEqualTo(earliest);
                assertThat(ChronoUnit.DAYS.between(
                                weeks.getFirst().monday(), weeks.get(j).monday()))
                        .isEqualTo(7L * j);
                assertThat(weeks.get(j).number()).isEqualTo(weeks.getFirst().number() + j);
            }
            if (!weeks.isEmpty()) {
                assertThat(ChronoUnit.DAYS.between(weeks.getLast().monday(), race))
                        .isBetween(7L * anchor.weeksBefore(), 7L * anchor.weeksBefore() + 6);
                assertThat(
                                anchor.isTaper()
                                        ? weeks.getLast().number()
                                        : weeks.getFirst().number())
                        .isEqualTo(anchor.isTaper() ? anchor.weeks() : 1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "53, 0", "8, -1", "8, 53"})
    void aBlockHasWeeksAndEndsBeforeItsRace(int weeks, int before) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RaceAnchor(weeks, before, false));
    }

    private static String said(BlockWeek week) {
        return week.monday() + " " + week.number();
    }
}
