package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.platform.WeightUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTotalsTest {

    private static final Percent NOVICE = Percent.of(90);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "3x8@RPE6, true",
        "3x8@RPE5.5, false",
        "3x8@RIR4, true",
        "3x8@RIR4.5, false",
        "3x30s@RPE7, true",
        // 6 reps at 75 % are nearest to n = 9.5 (75.1 %), 3.5 in reserve.
        "4x6@75%, true",
        // 3 reps at 80 % are n = 7.5 (79.9 %), 4.5 in reserve.
        "2x3@80%, false",
        // 85 % of 90 % are 76.5 %: n = 9 (76.2 %); 5 reps leave 4, 4 leave 5.
        "4x5@85%TM, true",
        "4x4@85%TM, false",
        "3x15@66.7%, true",
        "3x15@66.6%, false",
        "3x20m@90%, false",
        "4x10@10RM, true",
        "6x4@8RM, true",
        "6x3@8RM, false",
        "6x20s@8RM, false",
        "3x8-12@16RM, true",
        "3x12@100kg, false",
        "3x12@band, false",
        "3x12@BW, false",
        "3x12, false",
        "3xmax@BW, true"
    })
    void aSetIsHardWithFourRepetitionsOrFewerInReserve(String written, boolean hard) {
        assertThat(HardSet.isHard(Prescription.parse(written), NOVICE)).isEqualTo(hard);
    }

    @ParameterizedTest(name = "{0}: {1} reps")
    @CsvSource({
        "5x5@80%, 25",
        "5x5@79.99%, 0",
        "5x5@80%TM, 25",
        "3x8/side@85%, 48",
        "3x4-6@85%, 12",
        "3x20m@85%, 0",
        "3x5@RPE9, 0",
        "3xmax@85%, 0"
    })
    void repetitionsAtEightyPercentOrMoreAreWhatIsWritten(String written, int reps) {
        assertThat(WorkTotals.of(Prescription.parse(written), 3, NOVICE).heavyReps())
                .isEqualTo(reps);
    }

    @Test
    void jumpsCountAsContactsAndNotAsSets() {
        assertThat(WorkTotals.of(Prescription.parse("3x5c/side@BW"), 2, NOVICE))
                .isEqualTo(new WorkTotals(0, 0, 0, 30, 0, Tonnage.NONE));
    }

    @Test
    void aWeekIsTheSumOfItsRowsAndClassTwoAndThreeLoadTheLegs() {
        WorkTotals week = WorkTotals.of(Prescription.parse("5x5@85%"), 3, NOVICE)
                .plus(WorkTotals.of(Prescription.parse("3x10/side@RPE7"), 2, NOVICE))
                .plus(WorkTotals.of(Prescription.parse("2x12@BW"), 1, NOVICE))
                .plus(WorkTotals.of(Prescription.parse("2x10c@BW"), 1, NOVICE));

        assertThat(week).isEqualTo(new WorkTotals(10, 8, 8, 20, 25, Tonnage.NONE));
    }

    @Test
    void aRangeOfEffortCountsWithItsEasierEnd() {
        assertThat(WorkTotals.of(Prescription.parse("3x5@RPE5-7"), 3, NOVICE).hardSets())
                .isZero();
        assertThat(WorkTotals.of(Prescription.parse("3x5@RIR1-4"), 3, NOVICE).hardSets())
                .isEqualTo(3);
        assertThat(WorkTotals.of(Prescription.parse("3x5@77.5-82.5%"), 3, NOVICE)
                        .heavyReps())
                .isZero();
        assertThat(WorkTotals.of(Prescription.parse("3x5@80-85%"), 3, NOVICE).heavyReps())
                .isEqualTo(15);
        Target loads =
                new Target.Between(new Target.At(Load.kilograms(80), false), new Target.At(Load.kilograms(85), false));
        assertThat(WorkTotals.of(Prescription.parse("3x5@80-85%"), 3, NOVICE, loads)
                        .tonnage())
                .isEqualTo(new Tonnage(15 * 80_000));
    }

    @Test
    void tonnageIsWhatAMemberReallyPutsOn() {
        Prescription squat = Prescription.parse("5x5@80%");
        Target load = new Target.At(Load.parse("77.5", WeightUnit.KG), false);
        // 25 x 77.5 kg.
        assertThat(WorkTotals.of(squat, 3, NOVICE, load).tonnage()).isEqualTo(new Tonnage(1_937_500));
        assertThat(WorkTotals.of(squat, 3, NOVICE, load).heavyReps()).isEqualTo(25);
        assertThat(WorkTotals.of(squat, 3, NOVICE, new Target.ByRpe(Rpe.of(8))).tonnage())
                .isEqualTo(Tonnage.NONE);
        // 3 x 10 a side with 24 kg, and 3 x 8 with two bells of 16 kg.
        assertThat(WorkTotals.of(
                                Prescription.parse("3x10/side@24kg"),
                                2,
                                NOVICE,
                                new Target.Fixed(1, Load.kilograms(24)))
                        .tonnage())
                .isEqualTo(new Tonnage(60 * 24_000));
        assertThat(WorkTotals.of(Prescription.parse("3x8@2x16kg"), 2, NOVICE, new Target.Fixed(2, Load.kilograms(16)))
                        .tonnage())
                .isEqualTo(new Tonnage(48 * 16_000));
    }
}
