package app.longrun.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriticalSpeedTest {

    private static Performance run(int metres, int seconds) {
        return new Performance(metres, Duration.ofSeconds(seconds));
    }

    @Test
    void threeEffortsOnALineGiveItsSlopeAndItsReserve() {
        CriticalSpeed speed = CriticalSpeed.of(List.of(run(1200, 240), run(2400, 540), run(3600, 840)))
                .orElseThrow();

        assertThat(speed.metresPerSecond()).isCloseTo(4.00, within(0.0001));
        assertThat(speed.reserveMetres()).isCloseTo(240, within(0.01));
    }

    @Test
    void effortsOffTheLineAreMetByLeastSquares() {
        CriticalSpeed speed = CriticalSpeed.of(List.of(run(800, 150), run(1500, 310), run(2400, 540)))
                .orElseThrow();

        assertThat(speed.metresPerSecond()).isCloseTo(4.0893, within(0.0001));
        assertThat(speed.reserveMetres()).isCloseTo(203.56, within(0.01));
    }

    @Test
    void whatCannotMakeALineMakesNone() {
        assertThat(CriticalSpeed.of(List.of(run(1200, 240)))).isEmpty();
        assertThat(CriticalSpeed.of(List.of(run(1200, 240), run(1250, 240)))).isEmpty();
        assertThat(CriticalSpeed.of(List.of(run(1200, 240), run(1200, 300)))).isEmpty();
        assertThat(CriticalSpeed.of(List.of(run(900, 240), run(2400, 540)))).isEmpty();
        assertThat(CriticalSpeed.of(
                        List.of(run(800, 130), run(1200, 240), run(2400, 540), run(3000, 700), run(3600, 840))))
                .isEmpty();
    }

    @Test
    void onlyEffortsOfTwoToFifteenMinutesCount() {
        assertThat(CriticalSpeed.of(List.of(run(600, 119), run(2400, 540)))).isEmpty();
        assertThat(CriticalSpeed.of(List.of(run(1200, 240), run(3800, 901)))).isEmpty();
        assertThat(CriticalSpeed.of(List.of(run(700, 120), run(3800, 900)))).isPresent();
    }
}
