package app.longrun.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunLoadTest {

    @Test
    void anHourAtThresholdIsAHundredAndFiftyMinutesBelowItLess() {
        Pace threshold = new Pace(300);

        assertThat(RunLoad.byPace(Duration.ofHours(1), threshold, threshold)).isCloseTo(100, within(1e-9));
        assertThat(RunLoad.byPace(Duration.ofMinutes(50), new Pace(330), threshold))
                .isCloseTo(68.9, within(0.05));
    }

    @Test
    void theImpulseOfAHeartIsThatOfTheCheckTable() {
        Duration time = Duration.ofMinutes(45);

        assertThat(RunLoad.byHeartRate(time, 150, 50, 190, false)).isCloseTo(81.1, within(0.05));
        assertThat(RunLoad.byHeartRate(time, 150, 50, 190, true)).isCloseTo(91.1, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({"49, 50, 190", "191, 50, 190", "150, 190, 190", "150, 19, 190"})
    void aHeartThatBeatsOutsideItsBoundsIsRefused(int beats, int rest, int most) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunLoad.byHeartRate(Duration.ofMinutes(1), beats, rest, most, false));
    }

    @Test
    void aHeartAtItsBoundsIsTaken() {
        assertThat(RunLoad.byHeartRate(Duration.ofMinutes(1), 20, 20, 190, false))
                .isZero();
        assertThat(RunLoad.byHeartRate(Duration.ofMinutes(1), 190, 50, 190, false))
                .isCloseTo(0.64 * Math.exp(1.92), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, 3.6", "0.1, 5.9682", "-0.1, 2.1517", "0.45, 19.4260"})
    void aMetreUphillCostsMore(double slope, double joules) {
        assertThat(RunLoad.costOfSlope(slope)).isCloseTo(joules, within(0.0001));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.46, -0.46, Double.NaN})
    void aSlopeNobodyMeasuredIsRefused(double slope) {
        assertThatIllegalArgumentException().isThrownBy(() -> RunLoad.costOfSlope(slope));
    }

    @Test
    void fatigueComesAndGoesFasterThanFitness() {
        FitnessAndFatigue trained = FitnessAndFatigue.NONE.after(Collections.nCopies(42, 100.0));

        assertThat(trained.fitness()).isCloseTo(100 * (1 - Math.exp(-1)), within(1e-9));
        assertThat(trained.fatigue()).isCloseTo(100 * (1 - Math.exp(-6)), within(1e-9));
        assertThat(trained.form()).isCloseTo(trained.fitness() - trained.fatigue(), within(1e-9));
        assertThat(trained.after(Collections.nCopies(14, 0.0)).form()).isPositive();
        assertThat(FitnessAndFatigue.NONE.after(List.of())).isEqualTo(FitnessAndFatigue.NONE);
    }
}
