package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.platform.WeightUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OneRepMaxTest {

    private static final Load HUNDRED = Load.kilograms(100);

    @ParameterizedTest
    @CsvSource({
        "EPLEY_1985, 5, 116667, false",
        "EPLEY_1985, 10, 133333, true",
        "BRZYCKI_1993, 5, 112500, false",
        "BRZYCKI_1993, 10, 133333, true",
        "MEAN_EPLEY_BRZYCKI, 5, 114583, false",
        "MEAN_EPLEY_BRZYCKI, 6, 118065, false",
        "MEAN_EPLEY_BRZYCKI, 7, 121667, true",
        "LOMBARDI_1989, 5, 117462, false",
        "LOMBARDI_1989, 10, 125893, true",
        "MAYHEW_1992, 5, 119011, false",
        "MAYHEW_1992, 10, 130934, true",
        "WATHAN_1994, 5, 116583, false",
        "WATHAN_1994, 10, 134747, true",
        "LANDER_1985, 5, 113709, false",
        "LANDER_1985, 10, 134070, true",
        "OCONNER_1989, 5, 112500, false",
        "OCONNER_1989, 10, 125000, true",
        "RTS_CHART, 5, 115875, false"
    })
    void aHundredKilosForRepsReadsAsInTheLiterature(MaxEquation equation, int reps, int grams, boolean rough) {
        assertThat(OneRepMax.estimate(HUNDRED, reps, equation)).contains(new EstimatedMax(grams, equation, rough));
    }

    @ParameterizedTest
    @EnumSource
    void aSingleIsTheMaxItself(MaxEquation equation) {
        assertThat(OneRepMax.estimate(HUNDRED, 1, equation))
                .map(EstimatedMax::grams)
                .contains(100_000);
    }

    @ParameterizedTest
    @EnumSource
    void moreThanTenRepsGiveNoMax(MaxEquation equation) {
        assertThat(OneRepMax.estimate(HUNDRED, 11, equation)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRepMoreNeverMeansAWeakerMax(MaxEquation equation) {
        int before = 0;
        for (int reps = 1; reps <= 10; reps++) {
            int now = OneRepMax.estimate(HUNDRED, reps, equation).orElseThrow().grams();
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }

    @Test
    void theDefaultSaysWhichEquationItIs() {
        EstimatedMax max = OneRepMax.estimate(Load.pounds(185), 5).orElseThrow();

        assertThat(max.equation()).isEqualTo(MaxEquation.MEAN_EPLEY_BRZYCKI);
        assertThat(max.load(WeightUnit.LB).textIn(WeightUnit.KG)).isEqualTo("96.2 kg");
    }
}
