package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.platform.WeightUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetLoadTest {

    private static final Plates RACK = PlatesTest.plates("20 kg", "25 kg, 20 kg, 15 kg, 10 kg, 5 kg, 2.5 kg, 1.25 kg");

    private static Target resolve(String prescription, @Nullable Load max, int trainingMax) {
        return TargetLoad.resolve(Prescription.parse(prescription), max, Percent.of(trainingMax), RACK);
    }

    @ParameterizedTest
    @CsvSource({
        "5x4@82.5%, 100, 100, 82.5 kg",
        "5x4@82.5%, 100, 90, 82.5 kg",
        "5x4@82.5%TM, 100, 90, 72.5 kg",
        "4x3@90%, 103, 100, 92.5 kg",
        "3x20m@50%, 100, 100, 50 kg"
    })
    void aPercentageOfAKnownMaxBecomesALoadOnTheRack(String prescription, int max, int trainingMax, String load) {
        assertThat(resolve(prescription, Load.kilograms(max), trainingMax))
                .isEqualTo(new Target.At(Load.parse(load, WeightUnit.KG), false));
    }

    @ParameterizedTest
    @CsvSource({"5x4@82.5%, 100, 7.5", "4x4@85%, 100, 8.5", "4x4@85%TM, 90, 5", "4x5@85%TM, 90, 6", "3x3@75%TM, 90, 5"})
    void withoutAMaxAPercentageIsToldAsAnEffort(String prescription, int trainingMax, String rpe) {
        assertThat(resolve(prescription, null, trainingMax)).isEqualTo(new Target.ByRpe(Rpe.parse(rpe)));
    }

    @Test
    void aBarTooHeavyForThePercentageGivesTheEffortInstead() {
        assertThat(resolve("3x5@75%", Load.kilograms(25), 100)).isEqualTo(new Target.ByRpe(Rpe.parse("5.5")));
    }

    @Test
    void aPercentageTheChartCannotReadStandsAsWritten() {
        Target written = new Target.AsWritten(new Intensity.PercentOfMax(Percent.of(50), Basis.ONE_REP_MAX));

        assertThat(resolve("3x20m@50%", null, 100)).isEqualTo(written);
        assertThat(resolve("3x20@50%", null, 100)).isEqualTo(written);
    }

    @Test
    void anEffortWithAKnownMaxSuggestsALoad() {
        assertThat(resolve("3x5/side@RPE8", Load.kilograms(100), 100))
                .isEqualTo(new Target.At(Load.kilograms(80), true));
    }

    @Test
    void anEffortWithoutAMaxOffTheChartOrForTimeStaysAnEffort() {
        assertThat(resolve("3x5@RPE8", null, 100)).isEqualTo(new Target.ByRpe(Rpe.of(8)));
        assertThat(resolve("2x15@RPE5", Load.kilograms(100), 100)).isEqualTo(new Target.ByRpe(Rpe.of(5)));
        assertThat(resolve("3x30s@RPE7", Load.kilograms(100), 100)).isEqualTo(new Target.ByRpe(Rpe.of(7)));
    }

    @Test
    void repMaxesAndBodyWeightNeedNoMax() {
        assertThat(resolve("4x8@8RM", Load.kilograms(100), 100)).isEqualTo(new Target.ByRepMax(8));
        assertThat(resolve("2x15s/side@BW", null, 100)).isEqualTo(new Target.BodyWeight());
    }

    @Test
    void nineTenthsOfTwoHundredPoundsIsExactlyOneHundredAndEighty() {
        Plates pounds = PlatesTest.plates("45 lb", "45 lb, 35 lb, 25 lb, 10 lb, 5 lb, 2.5 lb");

        assertThat(TargetLoad.resolve(Prescription.parse("3x3@90%"), Load.pounds(200), Percent.WHOLE, pounds))
                .isEqualTo(new Target.At(Load.pounds(180), false));
    }

    @Test
    void aReserveIsTheEffortOfTheSameSetAndIsToldAsWritten() {
        assertThat(resolve("3x5@RIR2", Load.kilograms(100), 100))
                .isEqualTo(resolve("3x5@RPE8", Load.kilograms(100), 100));
        assertThat(resolve("3x5@RIR2", null, 100)).isEqualTo(new Target.ByRir(Rir.of(2)));
    }

    @Test
    void aRangeOfRepetitionsIsLoadedForItsUpperEnd() {
        // 12 reps with none in reserve are 68.0 %; 8 would be 78.6 %.
        assertThat(resolve("3x8-12@RPE10", Load.kilograms(100), 100))
                .isEqualTo(new Target.At(Load.parse("67.5 kg", WeightUnit.KG), true));
        assertThat(resolve("3x8-12@75%", null, 100)).isEqualTo(resolve("3x12@75%", null, 100));
    }

    @Test
    void aRangeOfEffortIsToldFromItsEasierToItsHarderEnd() {
        assertThat(resolve("5x4@75-80%", Load.kilograms(101), 100))
                .isEqualTo(new Target.Between(
                        new Target.At(Load.kilograms(75), false), new Target.At(Load.kilograms(80), false)));
        // 5 reps at RPE 7 are 78.6 %, at RPE 8 81.1 %.
        assertThat(resolve("3x5@RIR2-3", Load.kilograms(100), 100))
                .isEqualTo(resolve("3x5@RPE7-8", Load.kilograms(100), 100));
        assertThat(resolve("3x5@RIR2-3", null, 100))
                .isEqualTo(new Target.Between(new Target.ByRir(Rir.of(3)), new Target.ByRir(Rir.of(2))));
    }

    @Test
    void aRangeTheGymCannotLoadTwoWaysIsOneLoadAndHalfARangeIsNone() {
        // 77.5 % and 78 % of 100 kg are both 77.5 kg on the bar.
        assertThat(resolve("5x4@77.5-78%", Load.kilograms(100), 100))
                .isEqualTo(new Target.At(Load.parse("77.5", WeightUnit.KG), false));
        // 75 % of 26 kg is under the empty bar of 20 kg, 80 % is not.
        assertThat(resolve("3x5@75-80%", Load.kilograms(26), 100))
                .isEqualTo(new Target.AsWritten(Intensity.parse("75-80%")));
    }

    @Test
    void asManyAsPossibleHasNoPlaceOnTheChart() {
        assertThat(resolve("3xmax@RPE8", Load.kilograms(100), 100)).isEqualTo(new Target.ByRpe(Rpe.of(8)));
        assertThat(resolve("3xmax@70%", null, 100)).isInstanceOf(Target.AsWritten.class);
    }

    @Test
    void whatTheCoachFixedOrLeftOpenIsToldAsWritten() {
        assertThat(resolve("3x20m@2x24kg", Load.kilograms(100), 100))
                .isEqualTo(new Target.Fixed(2, Load.kilograms(24)));
        assertThat(resolve("3x15@band red", null, 100)).isEqualTo(new Target.ByBand(BandStrength.RED));
        assertThat(resolve("3x15@band", null, 100)).isEqualTo(new Target.ByBand(null));
        assertThat(resolve("3x15", null, 100)).isEqualTo(new Target.Open());
    }
}
