package app.longrun.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.longrun.running.Performance;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check values of science.md 3.6. */
class RaceFormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void tenKilometresInFiftyMinutesEqualAHalfMarathonByRiegel() {
        RaceForm race = new RaceForm("City 10", DAY, new Performance(10_000, Duration.ofMinutes(50)));

        assertThat(race.index().value()).isCloseTo(40.01, within(0.005));
        assertThat(race.equivalents())
                .extracting(RaceEquivalent::metres)
                .containsExactly(5_000, 10_000, 21_098, 42_195);
        RaceEquivalent half = race.equivalents().get(2);
        assertThat(half.riegel().likely()).isEqualTo(Duration.parse("PT1H50M19S"));
        assertThat(half.riegel().isRange()).isFalse();
        assertThat(race.equivalents().get(1).sameIndex()).isEqualTo(Duration.ofMinutes(50));
        assertThat(race.equivalents().getLast().riegel().isRange())
                .as("beyond the half the cautious exponent stands beside it")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10000, 50, true", "42195, 360, true", "10000, 20, false", "10000, 170, false"})
    void whatNobodyRunsIsNoRace(int metres, int minutes, boolean isPlausible) {
        assertThat(RaceForm.isPlausible(new Performance(metres, Duration.ofMinutes(minutes))))
                .isEqualTo(isPlausible);
    }
}
