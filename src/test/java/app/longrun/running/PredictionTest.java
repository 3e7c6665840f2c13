package app.longrun.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictionTest {

    @Test
    void tenKilometresInFiftyMinutesAreAHalfInOneFifty() {
        Prediction half = Prediction.of(new Performance(10_000, Duration.ofMinutes(50)), 21_098);

        assertThat(half.likely()).isEqualTo(Duration.parse("PT1H50M19S"));
        assertThat(half.isRange()).isFalse();
    }

    @Test
    void aMarathonIsARangeForMostRunARiegelMarathonTooFast() {
        Prediction marathon = Prediction.of(new Performance(21_098, Duration.parse("PT1H50M")), 42_195);

        assertThat(marathon.likely()).isCloseTo(Duration.parse("PT3H49M21S"), Duration.ofSeconds(1));
        assertThat(marathon.cautious()).isCloseTo(Duration.parse("PT4H4M6S"), Duration.ofSeconds(1));
        assertThat(marathon.isRange()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"99, PT1M", "1000001, PT1H", "5000, PT0S", "5000, PT-1M", "5000, PT169H"})
    void aPerformanceThatCannotBeIsRefused(int metres, Duration time) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Performance(metres, time));
    }

    @ParameterizedTest
    @CsvSource({"100, PT0.001S", "1000000, PT168H"})
    void thePerformancesAtTheEdgesAreTaken(int metres, Duration time) {
        assertThat(new Performance(metres, time).metres()).isEqualTo(metres);
    }

    @Test
    void aPerformanceHasAPace() {
        assertThat(new Performance(10_000, Duration.ofMinutes(50)).pace().perKilometre())
                .isEqualTo("5:00");
    }
}
