package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RpeChartTest {

    @ParameterizedTest
    @CsvSource({
        "1, 100, 97.8", "2, 95.5, 93.9", "3, 92.2, 90.7", "4, 89.2, 87.8", "5, 86.3, 85.0", "6, 83.7, 82.4",
        "7, 81.1, 79.9", "8, 78.6, 77.4", "9, 76.2, 75.1", "10, 73.9, 72.3", "11, 70.7, 69.4", "12, 68.0, 66.7"
    })
    void theChartReadsAsPrinted(int reps, String atTen, String atNineAndAHalf) {
        assertThat(RpeChart.percentFor(reps, Rpe.of(10))).contains(Percent.parse(atTen));
        assertThat(RpeChart.percentFor(reps, Rpe.parse("9.5"))).contains(Percent.parse(atNineAndAHalf));
    }

    @Test
    void oneRepLeftEqualsOneRepMoreToFailure() {
        for (int reps = 1; reps < 12; reps++) {
            assertThat(RpeChart.percentFor(reps, Rpe.of(9))).isEqualTo(RpeChart.percentFor(reps + 1, Rpe.of(10)));
        }
    }

    @Test
    void offTheChartThereIsNoPercentage() {
        assertThat(RpeChart.percentFor(10, Rpe.of(7))).isEmpty();
        assertThat(RpeChart.percentFor(13, Rpe.of(10))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5, 81.1, 8",
        "5, 82.5, 8.5",
        "4, 82.5, 7.5",
        "4, 85, 8.5",
        "3, 90, 9.5",
        "3, 75, 5",
        "1, 60, 5",
        "5, 100, 10",
        "10, 65, 7",
        "12, 50, 5",
        "3, 87.5, 8.5"
    })
    void aPercentageWithoutAMaxBecomesTheNearestHalfRpeFromFiveToTen(int reps, String percent, String rpe) {
        assertThat(RpeChart.rpeFor(reps, Percent.parse(percent))).contains(Rpe.parse(rpe));
    }

    @Test
    void everyPrintedPercentageFindsItsRpeAgain() {
        for (int reps = 1; reps <= 12; reps++) {
            for (int halves = 10; halves <= 20; halves++) {
                Rpe rpe = new Rpe(halves);
                Optional<Percent> printed = RpeChart.percentFor(reps, rpe);
                if (printed.isPresent()) {
                    assertThat(RpeChart.rpeFor(reps, printed.get())).contains(rpe);
                }
            }
        }
    }

    @Test
    void aHeavierPercentageNeverFeelsEasier() {
        for (int reps = 1; reps <= 12; reps++) {
            Rpe before = Rpe.of(0);
            for (int percent = 40; percent <= 110; percent++) {
                Rpe now = RpeChart.rpeFor(reps, Percent.of(percent)).orElseThrow();
                assertThat(now).isBetween(Rpe.of(5), Rpe.of(10)).isGreaterThanOrEqualTo(before);
                before = now;
            }
        }
        assertThat(RpeChart.rpeFor(13, Percent.of(60))).isEmpty();
    }

    @Test
    void eightyKilosForFiveAtEightMeansAMaxOfNinetyEightPointSix() {
        assertThat(RpeChart.estimateMax(Load.kilograms(80), 5, Rpe.of(8)))
                .contains(new EstimatedMax(98_644, MaxEquation.RTS_CHART, true));
    }

    @ParameterizedTest
    @CsvSource({"3, 7, false", "3, 6.5, true", "5, 9, false"})
    void moreThanSixRepsToFailureIsRough(int reps, String rpe, boolean rough) {
        assertThat(RpeChart.estimateMax(Load.kilograms(80), reps, Rpe.parse(rpe)))
                .map(EstimatedMax::rough)
                .contains(rough);
    }

    @ParameterizedTest
    @CsvSource({"3, 5.5", "11, 10", "9, 6"})
    void easyLongAndUnprintedSetsGiveNoMax(int reps, String rpe) {
        assertThat(RpeChart.estimateMax(Load.kilograms(80), reps, Rpe.parse(rpe)))
                .isEmpty();
    }
}
