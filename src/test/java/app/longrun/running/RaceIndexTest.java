package app.longrun.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RaceIndexTest {

    @ParameterizedTest
    @CsvSource({
        "5000, PT20M, 49.81",
        "10000, PT40M, 51.94",
        "10000, PT50M, 40.01",
        "21097, PT1H30M, 50.98",
        "42195, PT3H, 53.53"
    })
    void aPerformanceHasTheIndexOfTheCheckTable(int metres, Duration time, double index) {
        assertThat(RaceIndex.of(new Performance(metres, time)).value()).isCloseTo(index, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({
        "EASY, 5:52, 4:54",
        "MARATHON, 4:36, 4:36",
        "THRESHOLD, 4:28, 4:15",
        "INTERVAL, 3:55, 3:55",
        "REPETITION, 3:41, 3:33"
    })
    void anIndexOfFiftyTrainsAtThePacesOfTheCheckTable(Intensity intensity, String slowest, String fastest) {
        RaceIndex fifty = new RaceIndex(50);

        assertThat(intensity.slowest(fifty).perKilometre()).isEqualTo(slowest);
        assertThat(intensity.fastest(fifty).perKilometre()).isEqualTo(fastest);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 1500, 5000, 10_000, 21_097, 42_195, 100_000})
    void theEquivalentTimeOverADistanceHasTheSameIndex(int metres) {
        RaceIndex index = RaceIndex.of(new Performance(10_000, Duration.ofMinutes(43)));

        RaceIndex there = RaceIndex.of(new Performance(metres, index.timeFor(metres)));

        assertThat(there.value()).isCloseTo(index.value(), within(0.4));
    }

    @Test
    void theEquivalentTimeOverItsOwnDistanceIsTheTimeThatWasRun() {
        Performance known = new Performance(5000, Duration.ofMinutes(20));

        assertThat(RaceIndex.of(known).timeFor(5000)).isEqualTo(Duration.ofMinutes(20));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 120.5, Double.NaN})
    void anIndexNobodyHasIsNone(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RaceIndex(value));
    }
}
