package app.longrun.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoutTest {

    private static final UUID ID = Week.id("some bout");

    @ParameterizedTest
    @CsvSource({"easy, 07:00", "goal, 07:00", "heavy, 18:00", "class, 18:00"})
    void withoutATimeItIsTakenToBeAtTheUsualOneAndSaysSo(String kind, LocalTime usual) {
        Bout bout = Bout.on(ID, Week.MONDAY, null, 60, Week.demand(kind));

        assertThat(bout.start()).isEqualTo(Week.MONDAY.atTime(usual));
        assertThat(bout.isTimeAssumed()).isTrue();
        assertThat(Bout.on(ID, Week.MONDAY, LocalTime.NOON, 60, Week.demand(kind)))
                .isEqualTo(Bout.at(ID, Week.MONDAY.atTime(12, 0), 60, Week.demand(kind)));
    }

    /** The clocks change in Europe on 29 March and 25 October 2026; a year ends; a leap day stands between. */
    @ParameterizedTest
    @CsvSource({"2026-03-28", "2026-10-24", "2026-12-31", "2028-02-28", "2027-02-28"})
    void fromOneEveningToTheNextIsADayWhateverTheClocksDo(LocalDate day) {
        Bout heavy = Bout.at(ID, day.atTime(18, 0), 60, Week.demand("heavy"));
        Bout quality = Bout.at(Week.id("quality"), day.plusDays(1).atTime(18, 0), 60, Week.demand("quality"));

        assertThat(Duration.ofMinutes(heavy.minutesTo(quality))).isEqualTo(Duration.ofHours(24));
        assertThat(Guard.check(List.of(heavy, quality), Runner.withDefaults(true)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1", "1441"})
    void whatTakesLessThanNothingOrMoreThanADayIsNoBout(int minutes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bout.at(ID, Week.MONDAY.atStartOfDay(), minutes, Week.demand("easy")));
    }
}
